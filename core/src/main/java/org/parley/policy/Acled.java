package org.parley.policy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.citation.Basis;
import org.parley.code.Reliability;
import org.parley.dispute.Report;
import org.parley.quantity.WordReading;
import org.parley.quantity.phrase.Lexicon;
import org.parley.reconcile.Codebook;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.Flag;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;

/**
 * ACLED: one number of fatalities, usually the lowest.
 *
 * <p>Empty: undetermined. One report, or all equal: that number. Several that are corroborated: the
 * lowest of them.
 *
 * @param edition the edition of the codebook, which turns words into numbers
 * @param scale how large the event clearly was, for "several"; the edition's default if unset
 */
public record Acled(AcledEdition edition, Optional<EventScale> scale) implements Policy {
  private static final CodingRules.Draft DRAFT =
      CodingRules.oneFigure(
          "acled",
          "ACLED: one number of fatalities, the lowest unless another is corroborated",
          "ACLED, Codebook (2019); Codebook (web edition, 2023–) and FAQs: Fatality methodology"
              + " (2024-05-07)");

  private static final PolicyStep CASUALTIES =
      DRAFT.stated(
          "1",
          "A report that speaks of casualties without saying that anyone died, or mentions no"
              + " deaths, gives 0.");
  private static final PolicyStep WORDS =
      DRAFT.stated("2", "Number words are turned into numbers by the table of the edition.");
  private static final PolicyStep UNKNOWN_WORDS =
      DRAFT.library("2a", "Words that are not in the table give no figure.");
  private static final PolicyStep AGREE =
      DRAFT.stated("3", "If the figures agree, that figure is used.");
  private static final PolicyStep BETTER =
      DRAFT.stated(
          "4",
          "If they differ, a figure that is corroborated or comes from a clearly more reliable"
              + " report is used.");
  private static final PolicyStep CORROBORATED =
      DRAFT.library(
          "4a",
          "A figure is corroborated if two independent origins give it, or if it is flagged so.");
  private static final PolicyStep CLEARLY =
      DRAFT.library(
          "4b",
          "A source is clearly more reliable if its grade is at least two above that of every"
              + " other figure; an ungraded source is neither better nor worse than any.");
  private static final PolicyStep SEVERAL =
      DRAFT.library("4c", "If several figures qualify, the lowest is used.");
  private static final PolicyStep LOWEST =
      DRAFT.stated("5", "Otherwise the lowest figure is used.");
  static final PolicyStep SPLIT =
      DRAFT.stated(
          "6", "A total for several days or places is split evenly, the earliest slot first.");
  private static final PolicyStep LATER =
      DRAFT.stated(
          "7", "Later and better information replaces a figure, upward or downward, any time.");
  private static final PolicyStep DEATHS =
      DRAFT.stated("8", "No figure by side, no injuries, no aggregates for a whole country.");

  private static final CodingRules RULES = DRAFT.of(Coverages.deathsOnly("fatalities"));
  private static final int CLEAR = 2;

  /** The current edition, the scale unset. */
  public static Acled withDefaults() {
    return new Acled(AcledEdition.CURRENT, Optional.empty());
  }

  /** A copy that follows another edition of the codebook. */
  public Acled withEdition(AcledEdition other) {
    return new Acled(other, scale);
  }

  /** A copy for an event that was clearly this large. */
  public Acled withScale(EventScale other) {
    return new Acled(edition, Optional.of(other));
  }

  private Lexicon lexicon() {
    boolean small = scale.filter(EventScale.SMALL::equals).isPresent();
    boolean large = scale.filter(EventScale.LARGE::equals).isPresent();
    return edition == AcledEdition.Y2019
        ? small ? Lexicon.ACLED_2019_SMALL : Lexicon.ACLED_2019
        : large ? Lexicon.ACLED_CURRENT_LARGE : Lexicon.ACLED_CURRENT;
  }

  @Override
  public Codebook codebook() {
    return RULES.codebook();
  }

  @Override
  public Ruling rule(Evidence evidence) {
    Ruling.Builder ruling = RULES.on(evidence);
    if (ruling.leavesOut()) {
      return ruling
          .apply(DEATHS, ruling.evidence().numbers())
          .undetermined("ACLED records deaths only; such reports add 0 to them.");
    }
    if (ruling.evidence().isSilent()) {
      return Conventions.silent(ruling);
    }
    Map<ReportedFigure, BigDecimal> words = read(ruling);
    List<ReportedFigure> figures = new ArrayList<>(ruling.evidence().numbers());
    figures.addAll(words.keySet());
    if (figures.isEmpty()) {
      return ruling.undetermined("ACLED documents no number for such words.");
    }
    ruling.applyIfHedged(Conventions.ONE_FIGURE, ruling.evidence().numbers());
    if (ruling.evidence().dispute().reports().stream().anyMatch(Acled::isReplaced)) {
      ruling.apply(LATER, ImmutableList.of());
    }
    List<Votes> votes =
        Votes.count(
            figures,
            said -> said.isNumber() ? said.one() : words.getOrDefault(said, BigDecimal.ZERO));
    return ruling.rule(new Estimate.Single(choose(ruling, figures, votes)));
  }

  private static boolean isReplaced(Report report) {
    return !report.replacements().isEmpty();
  }

  private Map<ReportedFigure, BigDecimal> read(Ruling.Builder ruling) {
    Map<ReportedFigure, BigDecimal> numbers = new LinkedHashMap<>();
    for (ReportedFigure said : ruling.evidence().words()) {
      Optional<WordReading> reading = lexicon().read(said.words());
      if (reading.isEmpty()) {
        ruling.apply(UNKNOWN_WORDS, ImmutableList.of(said));
        continue;
      }
      BigDecimal number = reading.get().best().orElse(reading.get().low());
      Basis basis = reading.get().basis();
      PolicyStep step = number.signum() == 0 ? CASUALTIES : WORDS;
      ruling.apply(step, basis, ImmutableList.of(said), number);
      numbers.put(said, number);
    }
    return numbers;
  }

  private static BigDecimal choose(
      Ruling.Builder ruling, List<ReportedFigure> figures, List<Votes> votes) {
    if (votes.size() == 1) {
      ruling.apply(AGREE, figures, votes.get(0).value());
      return votes.get(0).value();
    }
    List<Votes> better = new ArrayList<>();
    for (Votes vote : votes) {
      boolean corroborated = isCorroborated(vote);
      boolean clearly = !corroborated && isClearlyMoreReliable(vote, figures);
      if (corroborated || clearly) {
        ruling.apply(corroborated ? CORROBORATED : CLEARLY, vote.said(), vote.value());
        better.add(vote);
      }
    }
    if (better.isEmpty()) {
      ruling.apply(LOWEST, votes.get(0).said(), votes.get(0).value());
      return votes.get(0).value();
    }
    Votes best = better.get(0);
    if (better.size() > 1) {
      ruling.apply(SEVERAL, best.said(), best.value());
    }
    ruling.apply(BETTER, best.said(), best.value());
    return best.value();
  }

  private static boolean isCorroborated(Votes vote) {
    for (ReportedFigure said : vote.said()) {
      if (said.has(Flag.CORROBORATED)) {
        return true;
      }
    }
    return vote.said().size() > 1 && vote.origins() > 1;
  }

  private static boolean isClearlyMoreReliable(Votes vote, List<ReportedFigure> figures) {
    Reliability best =
        vote.said().stream()
            .map(said -> said.grade().reliability())
            .min(Comparator.naturalOrder())
            .orElse(Reliability.F);
    Set<ReportedFigure> these = new HashSet<>(vote.said());
    return best != Reliability.F
        && figures.stream()
            .filter(said -> !these.contains(said))
            .allMatch(said -> isClearlyBelow(said.grade().reliability(), best));
  }

  private static boolean isClearlyBelow(Reliability other, Reliability best) {
    return other != Reliability.F && other.name().charAt(0) - best.name().charAt(0) >= CLEAR;
  }
}
