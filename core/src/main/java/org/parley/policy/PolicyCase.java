package org.parley.policy;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.parley.citation.Basis;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.dispute.Report;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.proposition.Question;
import org.parley.quantity.Unit;
import org.parley.reconcile.Answers;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Note;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Ruling;
import org.parley.reconcile.Step;

/**
 * The case that a policy decides: the figures reported on one question, sorted into numbers, words
 * and figures for parts, and a record of the steps that the policy applies.
 */
final class PolicyCase {
  private final CodingRules policy;
  private final Answers answers;
  private final Measure measure;
  private final Unit unit;
  private final List<ReportedFigure> numbers = new ArrayList<>();
  private final List<ReportedFigure> words = new ArrayList<>();
  private final Map<String, List<ReportedFigure>> parts = new TreeMap<>();
  private final ImmutableList.Builder<Step> steps = ImmutableList.builder();
  private final ImmutableList.Builder<Note> notes = ImmutableList.builder();

  private PolicyCase(CodingRules policy, Answers answers) {
    this.policy = policy;
    this.answers = answers;
    this.measure = measure(answers.dispute().question());
    this.unit = policy.coverage().unit();
  }

  private static Measure measure(Question question) {
    if (question instanceof Question.HowMany asked) {
      return asked.measure();
    }
    throw new IllegalArgumentException("a policy says how many, got question=" + question);
  }

  static PolicyCase of(CodingRules policy, Answers answers) {
    PolicyCase facts = new PolicyCase(policy, answers);
    facts.sort();
    return facts;
  }

  private void sort() {
    List<Position> denials = new ArrayList<>();
    List<Position> foreign = new ArrayList<>();
    List<Position> gathered = new ArrayList<>();
    for (ReadPosition read : answers.all()) {
      Position position = read.position();
      if (!(position.answer() instanceof Answer.Amount amount)) {
        continue;
      }
      if (position.isDenial()) {
        denials.add(position);
      } else if (!amount.quantity().unit().equals(unit)) {
        foreign.add(position);
        takeForeign(read, amount.quantity().unit());
      } else {
        take(read, amount.measure(), denials);
        if (position.reports().size() > 1) {
          gathered.add(position);
        }
      }
    }
    record(Conventions.DENIALS, denials);
    if (unit.equals(Unit.COUNT)) {
      record(Conventions.UNITS, foreign);
    }
    policy.countingOrigins().ifPresent(step -> record(step, gathered));
    if (!policy.coverage().defines().test(measure) && !leavesOut()) {
      notes.add(new Note.ByAnalogy(measure, policy.coverage().counts()));
    }
  }

  /** A figure in another unit says that there were some, and no more; an ordinal not even that. */
  private void takeForeign(ReadPosition read, Unit other) {
    boolean some = unit.equals(Unit.COUNT) && !other.equals(Unit.ORDINAL);
    if (some && read.order() == MeasureOrder.SAME) {
      forEachPeople(read.position(), words::add);
    }
  }

  private void take(ReadPosition read, Measure counted, List<Position> denials) {
    if (read.order() == MeasureOrder.SAME) {
      forEachPeople(
          read.position(),
          said -> {
            if (said.isDenialInWords()) {
              denials.add(said.position());
            } else {
              (said.isNumber() ? numbers : words).add(said);
            }
          });
    } else if (read.order() == MeasureOrder.NARROWER && counted.scope().isPresent()) {
      forEachPeople(
          read.position(),
          said ->
              parts.computeIfAbsent(counted.scope().get(), scope -> new ArrayList<>()).add(said));
    }
  }

  private static void forEachPeople(Position position, Consumer<ReportedFigure> consumer) {
    ImmutableList<Report> reports = position.reports();
    if (reports.size() == 1) {
      consumer.accept(new ReportedFigure(position, People.of(reports.get(0).claim()), reports));
      return;
    }
    Map<Optional<People>, List<Report>> byPeople =
        new TreeMap<>(Comparators.emptiesFirst(Comparator.<People>naturalOrder()));
    for (Report report : reports) {
      byPeople
          .computeIfAbsent(Optional.ofNullable(People.of(report.claim())), key -> new ArrayList<>())
          .add(report);
    }
    byPeople.forEach(
        (people, some) ->
            consumer.accept(new ReportedFigure(position, people.orElse(null), copy(some))));
  }

  private static ImmutableList<Report> copy(List<Report> reports) {
    return ImmutableList.copyOf(reports);
  }

  Answers answers() {
    return answers;
  }

  /** What was asked for. */
  Measure measure() {
    return measure;
  }

  /** Whether what was asked for is counted on purpose by the policy. */
  boolean isDefined() {
    return policy.coverage().defines().test(measure);
  }

  /** Whether what was asked for is left out on purpose by the policy. */
  boolean leavesOut() {
    return policy.coverage().leavesOut().test(measure);
  }

  /** The numbers, from the lowest to the highest lower end. */
  List<ReportedFigure> numbers() {
    return numbers;
  }

  /** The words without a number. */
  List<ReportedFigure> words() {
    return words;
  }

  /** The numbers and the words. */
  List<ReportedFigure> all() {
    return Stream.concat(numbers.stream(), words.stream()).toList();
  }

  /** Numbers and words for parts, by their scope. */
  ImmutableSortedMap<String, List<ReportedFigure>> parts() {
    return ImmutableSortedMap.copyOf(parts);
  }

  /** Whether nobody says anything about just what was asked. */
  boolean isSilent() {
    return numbers.isEmpty() && words.isEmpty();
  }

  /** Takes down that a step had a part, with the numbers that came of it. */
  PolicyCase apply(PolicyStep step, Collection<ReportedFigure> by, BigDecimal... figures) {
    return apply(step, step.basis(), by, figures);
  }

  /** Takes down that a step had a part, on a basis of its own here. */
  PolicyCase apply(
      PolicyStep step, Basis basis, Collection<ReportedFigure> by, BigDecimal... figures) {
    ImmutableList.Builder<Position> positions = ImmutableList.builderWithExpectedSize(by.size());
    for (ReportedFigure said : by) {
      positions.add(said.position());
    }
    return record(step, basis, positions.build(), figures);
  }

  private PolicyCase record(
      PolicyStep step, Basis basis, ImmutableList<Position> positions, BigDecimal... figures) {
    String id = policy.codebook().id();
    steps.add(new Step.Ruled(id, step, basis, ImmutableList.copyOf(figures), positions));
    return this;
  }

  /** Takes down that a step had a part, if it was about anything. */
  PolicyCase applyIfAny(PolicyStep step, Collection<ReportedFigure> by, BigDecimal... figures) {
    return by.isEmpty() ? this : apply(step, by, figures);
  }

  /** Takes down the rule by which hedged numbers were read, if any of these is hedged. */
  PolicyCase applyReading(PolicyStep step, Collection<ReportedFigure> by) {
    for (ReportedFigure said : by) {
      if (said.isHedged()) {
        return apply(step, by.stream().filter(ReportedFigure::isHedged).toList());
      }
    }
    return this;
  }

  private void record(PolicyStep step, List<Position> positions) {
    if (!positions.isEmpty()) {
      record(step, step.basis(), ImmutableList.copyOf(positions));
    }
  }

  /** Takes down that figures for parts give none for the whole, if that is why there is none. */
  PolicyCase applyParts() {
    return applyIfAny(
        Conventions.PARTS, parts.values().stream().flatMap(Collection::stream).toList());
  }

  PolicyCase note(Note note) {
    notes.add(note);
    return this;
  }

  Ruling rule(Estimate estimate) {
    return new Ruling(estimate, notes.build(), steps.build());
  }

  /** That the documentation has no rule for such answers. */
  Ruling undetermined(String reason) {
    return rule(new Estimate.Undetermined(reason));
  }

  /** That nobody says anything about what was asked. */
  Ruling silent() {
    applyParts();
    return undetermined("Nobody gives a figure for just what was asked.");
  }
}
