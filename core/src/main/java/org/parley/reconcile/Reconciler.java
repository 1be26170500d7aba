package org.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.actor.ActorId;
import org.parley.dispute.Answer;
import org.parley.dispute.Dispute;
import org.parley.dispute.OriginCount;
import org.parley.dispute.Position;
import org.parley.dispute.Publication;
import org.parley.dispute.Review;
import org.parley.dispute.Stake;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.proposition.Question;
import org.parley.quantity.Reading;
import org.parley.quantity.Unit;

/**
 * Turns a dispute into a verdict, in recorded steps: drop what was not yet known, find the
 * originals, drop withdrawn and replaced reports, read the quantities, compare the answers, apply
 * the policy.
 *
 * <p>The defaults are the policy {@link PlainPolicy#HULL}, the strict reading, and measures that
 * are not aligned. The same claims in another order give the same verdict. To use only what was
 * known on a day, take the dispute as of that day: {@code dossier.dispute(question, day)}.
 */
public final class Reconciler {
  private static final Reconciler DEFAULTS =
      new Reconciler(PlainPolicy.HULL, Reading.strict(), false, ImmutableSet.of());
  private static final Question.Cases<Optional<Measure>> MEASURE =
      new Question.Cases<>(
          many -> Optional.of(many.measure()), who -> Optional.empty(), any -> Optional.empty());
  private static final Ruling NO_NUMBER =
      new Ruling(
          new Estimate.Undetermined("The question does not ask for a number."),
          ImmutableList.of(),
          ImmutableList.of());

  private final Policy policy;
  private final Reading reading;
  private final boolean aligned;
  private final ImmutableSet<ActorId> heeded;

  private Reconciler(
      Policy policy, Reading reading, boolean aligned, ImmutableSet<ActorId> heeded) {
    this.policy = requireNonNull(policy, "policy");
    this.reading = requireNonNull(reading, "reading");
    this.aligned = aligned;
    this.heeded = heeded;
  }

  /** Hull, strict reading, measures not aligned. */
  public static Reconciler withDefaults() {
    return DEFAULTS;
  }

  /** A copy with another policy. */
  public Reconciler with(Policy policy) {
    return new Reconciler(policy, reading, aligned, heeded);
  }

  /** A copy with another reading. */
  public Reconciler with(Reading reading) {
    return new Reconciler(policy, reading, aligned, heeded);
  }

  /** A copy that treats narrower and broader measures as the one that was asked for. */
  public Reconciler aligningMeasures() {
    return new Reconciler(policy, reading, true, heeded);
  }

  /**
   * A copy that also heeds a reviewer: the grades that they give claims, statements and sources
   * replace those on record, and a policy that follows an editor's choice considers the choices of
   * heeded reviewers only. The agreement of the answers never changes.
   *
   * @param reviewer the id of the reviewer
   */
  public Reconciler heeding(ActorId reviewer) {
    ImmutableSet<ActorId> all =
        ImmutableSet.<ActorId>builder().addAll(heeded).add(reviewer).build();
    return new Reconciler(policy, reading, aligned, all);
  }

  /** The verdict on a dispute. */
  public Verdict reconcile(Dispute dispute) {
    StepRecorder recorder = new StepRecorder();
    Reviews reviews = Reviews.of(dispute, heeded);
    ImmutableList<Position> positions = reviews.graded(positions(dispute, recorder), recorder);
    ImmutableList<ReadPosition> read =
        positions.stream().map(one -> read(dispute, one, recorder)).collect(toImmutableList());
    ImmutableList<ReadPosition> counted =
        read.stream()
            .filter(one -> one.amount().filter(Reconciler::isOrdinal).isEmpty())
            .collect(toImmutableList());
    recordUnknownWords(dispute, read, recorder);
    Comparison comparison = compare(dispute, counted, recorder);
    ImmutableList<Review> behind = reviews.of(dispute, read);
    Ruling ruling = rule(dispute, read, behind);
    recorder.addAll(ruling.steps());
    return Verdict.builder()
        .question(dispute.question())
        .event(dispute.event())
        .vocabulary(dispute.vocabulary())
        .policy(policy)
        .reading(reading)
        .asOf(dispute.asOf())
        .isAligned(aligned)
        .addAllHeeded(heeded)
        .agreement(comparison.agreement())
        .addAllConditions(comparison.conditions())
        .addAllContestedBy(comparison.contestedBy())
        .estimate(ruling.estimate())
        .addAllNotes(ruling.notes())
        .origins(OriginCount.of(positions(counted)))
        .publications(publications(positions(counted)))
        .noKnownStake(noKnownStake(positions(counted)))
        .addAllPositions(read)
        .addAllReviews(behind)
        .addAllSources(dispute.sources())
        .putAllPublishers(dispute.publishers())
        .addAllSteps(recorder.steps())
        .build();
  }

  /** Steps 1 to 7: the current positions, with their origins and relays. */
  private ImmutableList<Position> positions(Dispute dispute, StepRecorder recorder) {
    KnownReports.record(dispute, recorder);
    ImmutableList<Carrier> sound = Withdrawals.sound(dispute, Originals.of(dispute), recorder);
    return Positions.of(Replacements.of(dispute, sound, recorder), recorder);
  }

  private ReadPosition read(Dispute dispute, Position position, StepRecorder recorder) {
    if (!(position.answer() instanceof Answer.Amount amount)
        || !(dispute.question() instanceof Question.HowMany)) {
      return new ReadPosition(position, MeasureOrder.SAME, Optional.empty());
    }
    MeasureOrder order = align(dispute, position, amount.measure(), recorder);
    Reading fitting = position.isDenial() ? Reading.strict() : reading;
    Optional<Range<BigDecimal>> interval =
        isOrdinal(amount) ? Optional.empty() : amount.quantity().interval(fitting);
    recorder.add(new Step.Read(position, fitting, interval));
    return new ReadPosition(position, order, interval);
  }

  /** Whether the answer is an ordinal, which does not answer "how many". */
  private static boolean isOrdinal(Answer.Amount amount) {
    return amount.quantity().unit().equals(Unit.ORDINAL);
  }

  private MeasureOrder align(
      Dispute dispute, Position position, Measure counted, StepRecorder recorder) {
    position.reports().stream()
        .flatMap(report -> report.claim().proposition().answers().stream())
        .flatMap(question -> question.match(MEASURE).stream())
        .filter(said -> !said.equals(counted))
        .distinct()
        .forEach(
            said -> recorder.add(new Step.Aligned(position, said, MeasureOrder.SAME, aligned)));
    MeasureOrder order =
        dispute
            .question()
            .match(MEASURE)
            .map(asked -> dispute.vocabulary().compare(counted, asked))
            .orElse(MeasureOrder.SAME);
    if (order == MeasureOrder.SAME) {
      return order;
    }
    recorder.add(new Step.Aligned(position, counted, order, aligned));
    return aligned ? MeasureOrder.SAME : order;
  }

  /** Records the words of measures that are not in the vocabulary. */
  private static void recordUnknownWords(
      Dispute dispute, ImmutableList<ReadPosition> read, StepRecorder recorder) {
    ImmutableList<String> words =
        Stream.concat(
                dispute.question().match(MEASURE).stream(),
                read.stream().flatMap(one -> one.amount().stream()).map(Answer.Amount::measure))
            .distinct()
            .flatMap(measure -> dispute.vocabulary().unknownWords(measure).stream())
            .distinct()
            .sorted()
            .collect(toImmutableList());
    if (!words.isEmpty()) {
      recorder.add(new Step.UnknownWords(words));
    }
  }

  private Comparison compare(
      Dispute dispute, ImmutableList<ReadPosition> read, StepRecorder recorder) {
    return dispute
        .question()
        .match(
            new Question.Cases<>(
                many -> CountComparison.compare(read, aligned, dispute.vocabulary(), recorder),
                who -> NameComparison.compare(positions(read), recorder),
                whether -> NameComparison.compare(positions(read), recorder)));
  }

  private static ImmutableList<Position> positions(ImmutableList<ReadPosition> read) {
    return read.stream().map(ReadPosition::position).collect(toImmutableList());
  }

  private Ruling rule(
      Dispute dispute, ImmutableList<ReadPosition> read, ImmutableList<Review> reviews) {
    if (!(dispute.question() instanceof Question.HowMany)) {
      return NO_NUMBER;
    }
    return policy.rule(Evidence.of(dispute, read, reviews, heeded));
  }

  private static int publications(ImmutableList<Position> positions) {
    return Publication.count(positions.stream().flatMap(p -> p.publications().stream()).toList());
  }

  private static int noKnownStake(ImmutableList<Position> positions) {
    return OriginCount.of(
            positions.stream().filter(one -> one.stake() == Stake.NONE_KNOWN).toList())
        .low();
  }
}
