package org.parley.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.claim.Firmness;
import org.parley.dispute.Answer;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Unit;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.AgreementCondition;
import org.parley.reconcile.PlainPolicy;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;

/**
 * The summary of a verdict on how many.
 *
 * @param verdict the verdict
 * @param phrases the phrases of its vocabulary
 */
record CountSummary(Verdict verdict, VocabularyPhrases phrases) {
  /** How many different answers are named; the rest are counted. */
  private static final int NAMED = 6;

  ImmutableList<String> sentences() {
    var sentences = ImmutableList.<String>builder();
    List<Group> firm = groups(read -> isFigure(read) && isFirm(read));
    List<Group> hedged = groups(read -> isFigure(read) && !isFirm(read));
    if (firm.isEmpty() && hedged.isEmpty()) {
      sentences.addAll(words()).addAll(denials());
      return sentences.add(none()).build();
    }
    sentences.addAll(figures(firm.isEmpty() ? hedged : firm, hedged, firm.isEmpty()));
    sentences.addAll(words()).addAll(denials()).addAll(places());
    agreement(firm).ifPresent(sentences::add);
    sentences.addAll(new StakeText(verdict, phrases).sentences("gives a number"));
    onePublication().ifPresent(sentences::add);
    return sentences.addAll(estimate()).build();
  }

  private static boolean isFigure(ReadPosition read) {
    return !read.position().isDenial() && !isWords(read) && !isPlace(read);
  }

  private static boolean isWords(ReadPosition read) {
    return amount(read).quantity().quantifier() == Quantifier.UNSPECIFIED;
  }

  private static boolean isPlace(ReadPosition read) {
    return amount(read).quantity().unit().equals(Unit.ORDINAL);
  }

  private static boolean isFirm(ReadPosition read) {
    return read.position().firmness() == Firmness.FIRM;
  }

  private static Answer.Amount amount(ReadPosition read) {
    return read.amount().orElseThrow();
  }

  /** Equal answers together: those for just what was asked first, then those of most claimants. */
  private List<Group> groups(Predicate<ReadPosition> which) {
    Map<List<Object>, List<ReadPosition>> groups =
        verdict.positions().stream()
            .filter(which)
            .collect(
                Collectors.groupingBy(CountSummary::key, LinkedHashMap::new, Collectors.toList()));
    return groups.values().stream().map(Group::new).sorted(Group.ORDER).toList();
  }

  private static List<Object> key(ReadPosition read) {
    boolean firm = isFirm(read);
    return List.of(
        amount(read).withoutWords(), firm, firm ? "" : VocabularyPhrases.hedge(read.position()));
  }

  /** The positions with one answer. */
  private record Group(List<ReadPosition> said) {
    static final Comparator<Group> ORDER =
        Comparator.comparing((Group group) -> group.first().order() != MeasureOrder.SAME)
            .thenComparing(group -> -group.said.size());

    ReadPosition first() {
      return said.get(0);
    }

    Answer.Amount amount() {
      return CountSummary.amount(first());
    }

    Claimants claimants(VocabularyPhrases phrases) {
      return new Claimants(phrases, said.stream().map(ReadPosition::position).toList());
    }
  }

  /** The headline and, if they are not in it, the hedged figures. */
  private List<String> figures(List<Group> first, List<Group> hedged, boolean onlyHedged) {
    String headline = clauses(first, null);
    boolean clash = verdict.agreement() == Agreement.CONTESTED && first.size() == 2;
    String lead = verdict.agreement() == Agreement.SINGLE ? "Single source: " : "";
    String head =
        first.get(0).claimants(phrases).beginning(lead + headline)
            + (clash && denied().isEmpty() ? "; the figures cannot both be right." : ".");
    return onlyHedged || hedged.isEmpty()
        ? List.of(head)
        : List.of(
            head,
            hedged.get(0).claimants(phrases).beginning(clauses(hedged, first.get(first.size() - 1)))
                + ".");
  }

  /** "Iran says 200 missiles were launched; Israel says 180". */
  private String clauses(List<Group> groups, @Nullable Group last) {
    StringBuilder text = new StringBuilder();
    List<Group> named = named(groups);
    Group before = last;
    for (Group group : named) {
      text.append(text.isEmpty() ? "" : "; ").append(clause(group, before));
      before = group;
    }
    if (named.size() < groups.size()) {
      text.append(rest(groups.stream().filter(group -> !named.contains(group)).toList()));
    }
    return text.toString();
  }

  /** All, or one fewer than are named: those of several claimants, then from both ends. */
  private static List<Group> named(List<Group> groups) {
    if (groups.size() <= NAMED) {
      return groups;
    }
    Deque<Group> left = new ArrayDeque<>(groups);
    List<Group> named = new ArrayList<>();
    while (named.size() < NAMED - 1) {
      boolean last = left.getFirst().said().size() == 1 && named.size() % 2 == 1;
      named.add(last ? left.removeLast() : left.removeFirst());
    }
    return groups.stream().filter(named::contains).toList();
  }

  private String clause(Group group, @Nullable Group before) {
    String how =
        isFirm(group.first()) ? "" : VocabularyPhrases.hedge(group.first().position()) + " ";
    return subject(group, before) + " " + how + said(group.amount(), before);
  }

  private String subject(Group group, @Nullable Group before) {
    Claimants claimants = group.claimants(phrases);
    if (before == null || !before.claimants(phrases).names().equals(claimants.names())) {
      return claimants.say();
    }
    return claimants.isPlural() ? "they also say" : "it also says";
  }

  /** The amount in as few words as the one before it allows. */
  private String said(Answer.Amount amount, @Nullable Group before) {
    if (before == null || isZero(amount)) {
      return phrases.sentence(amount);
    }
    if (before.amount().measure().equals(amount.measure())) {
      return VocabularyPhrases.number(amount.quantity());
    }
    return phrases.things(before.amount().measure()).equals(phrases.things(amount.measure()))
        ? phrases.withoutNoun(amount)
        : phrases.sentence(amount);
  }

  private static boolean isZero(Answer.Amount amount) {
    return amount.quantity().value().filter(value -> value.signum() == 0).isPresent();
  }

  /** "; 34 others give other figures, from 5 to 900". */
  private static String rest(List<Group> groups) {
    int count = groups.stream().mapToInt(group -> group.said().size()).sum();
    String span =
        groups.stream()
            .flatMap(group -> group.first().interval().stream())
            .reduce(Range::span)
            .filter(Range::hasLowerBound)
            .map(range -> ", " + Phrases.span(range))
            .orElse("");
    return "; "
        + Phrases.count(count, "other")
        + (count == 1 ? " gives another figure" : " give other figures")
        + span;
  }

  /** "Eyewitnesses speak of "dozens"." */
  private List<String> words() {
    return verdict.positions().stream()
        .filter(read -> isWords(read) && !read.position().isDenial())
        .limit(NAMED)
        .map(this::words)
        .toList();
  }

  private String words(ReadPosition read) {
    Claimants claimant = new Claimants(phrases, List.of(read.position()));
    if (amount(read).quantity().words().isEmpty()) {
      Measure measure = amount(read).measure();
      String some = " some " + phrases.things(measure) + " " + phrases.happened(measure) + ".";
      return claimant.beginning(claimant.say() + some);
    }
    String said = VocabularyPhrases.number(amount(read).quantity());
    boolean few =
        said.chars().filter(character -> character == ' ').count() < 2 && !said.startsWith("\"no ");
    return claimant.beginning(
        few
            ? claimant.does("speak of ", "speaks of ").stripTrailing() + " " + said + "."
            : claimant.does("give", "gives") + " no figure, reporting " + said + ".");
  }

  private List<ReadPosition> denied() {
    return verdict.positions().stream().filter(read -> read.position().isDenial()).toList();
  }

  /** "The mayor denies that more than 600 soldiers were killed." */
  private List<String> denials() {
    return denied().stream()
        .limit(NAMED)
        .map(
            read ->
                Phrases.beginning(
                        read.position().origin(),
                        Phrases.claimant(read.position()) + phrases.saying(read.position(), true))
                    + ".")
        .toList();
  }

  /** Answers that are a place in an order, and no number. */
  private List<String> places() {
    return verdict.positions().stream()
        .filter(read -> isPlace(read) && !read.position().isDenial())
        .limit(NAMED)
        .map(
            read ->
                Phrases.beginning(read.position().origin(), phrases.says(read.position())) + ".")
        .toList();
  }

  private Optional<String> agreement(List<Group> firm) {
    return switch (verdict.agreement()) {
      case CONTESTED -> contested(firm);
      case UNANIMOUS ->
          Optional.of(firm.size() > 1 ? "They agree." : "No one gives another figure.");
      case COMPATIBLE -> compatible(firm);
      case SINGLE -> Optional.empty();
      case UNDECIDABLE -> firm.size() > 1 ? Optional.of(incomparable()) : Optional.empty();
    };
  }

  private String incomparable() {
    return verdict.steps(Step.UnitsMixed.class).isEmpty()
        ? "The figures count different things and cannot be compared."
        : "The figures are in different units and cannot be compared.";
  }

  private Optional<String> contested(List<Group> firm) {
    if (!denied().isEmpty()) {
      return Optional.of("They cannot all be right.");
    }
    return firm.size() == 2 ? Optional.empty() : Optional.of("The figures cannot all be right.");
  }

  private Optional<String> compatible(List<Group> firm) {
    String all = firm.size() == 2 ? "Both" : "All";
    if (verdict.conditions().contains(AgreementCondition.SCOPE)) {
      return verdict.steps(Step.RestOutside.class).stream()
          .map(step -> all + " can be true if " + new RestText(phrases, step).condition() + ".")
          .findFirst()
          .or(() -> Optional.of(all + " can be true: they count different parts."));
    }
    if (firm.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        common()
            .map(number -> number + " is compatible with " + all.toLowerCase(Locale.ROOT) + ".")
            .orElse("The figures are compatible."));
  }

  /** The one number that is compatible with all figures. */
  private Optional<String> common() {
    return verdict
        .common()
        .filter(Range::hasLowerBound)
        .filter(Range::hasUpperBound)
        .filter(range -> range.lowerEndpoint().compareTo(range.upperEndpoint()) == 0)
        .map(range -> Phrases.number(range.lowerEndpoint()));
  }

  private Optional<String> onePublication() {
    int origins = verdict.origins().low();
    return verdict.publications() == 1 && origins > 1
        ? Optional.of((origins == 2 ? "Both" : "All") + " figures come from one text.")
        : Optional.empty();
  }

  /** The estimate, where it says more than the figures: of a named policy, or of figures apart. */
  private List<String> estimate() {
    boolean hull = verdict.policy().equals(PlainPolicy.HULL);
    return hull && verdict.agreement() != Agreement.CONTESTED
        ? List.of()
        : List.of(EstimateLine.of(verdict));
  }

  private String none() {
    boolean isSilent = verdict.positions().isEmpty();
    return isSilent && !verdict.steps(Step.Withdrawn.class).isEmpty()
        ? "No figure stands."
        : "No one has given a number.";
  }
}
