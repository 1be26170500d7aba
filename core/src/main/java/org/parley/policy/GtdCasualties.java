package org.parley.policy;

import static org.parley.Requirement.refused;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.citation.Basis;
import org.parley.reconcile.Codebook;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;

/**
 * The Global Terrorism Database on people killed, wounded or taken hostage: one number, or blank.
 *
 * <p>Empty: undetermined. One report, or all equal: that number. If no majority breaks a tie among
 * the newest, the lowest is taken.
 *
 * @param sameTime the time between two reports up to which they are equally recent
 */
public record GtdCasualties(Duration sameTime) implements Policy {
  private static final CodingRules.Draft DRAFT =
      CodingRules.oneFigureOfIndependents(
          "gtd-casualties",
          "Global Terrorism Database, casualties: the newest figure, otherwise the majority's",
          GtdCounts.CODEBOOK);

  static final PolicyStep DISCARD =
      DRAFT.stated(
          "1",
          "Reports that are questionable, or whose number comes from a perpetrator's claim, are"
              + " discarded; reports that derive from others do not count as independent.");
  static final PolicyStep QUESTIONABLE =
      DRAFT.library(
          "1a", "Questionable means: flagged so, reliability D or E, or credibility 4 or 5.");
  private static final PolicyStep NEWEST =
      DRAFT.stated("2", "The figure of the most recent report is taken, unless it was discarded.");
  private static final PolicyStep SAME_TIME =
      DRAFT.library(
          "2a",
          "Reports are equally recent if they came out within 24 hours of the newest (a"
              + " parameter), or on its day if the hours are unknown; an undated report is older"
              + " than any dated one.");
  private static final PolicyStep MAJORITY =
      DRAFT.stated(
          "3",
          "If several are equally recent and differ, or the newest was discarded, the figure of"
              + " the majority is taken.");
  private static final PolicyStep HALF =
      DRAFT.library(
          "3a",
          "A majority is more than half of the origins: of the equally recent reports, or of all"
              + " that remain if the newest was discarded.");
  private static final PolicyStep LOWEST =
      DRAFT.stated("4", "Without a majority the lowest figure of these is taken.");
  private static final PolicyStep BLANK =
      DRAFT.stated("5", "If deaths are certain but no usable number is given, the field is blank.");
  private static final PolicyStep NOTHING_LEFT =
      DRAFT.library("5a", "If everything was discarded: undetermined.");
  private static final PolicyStep TOTAL =
      DRAFT.stated("6", "The total is victims plus attackers; if one is unknown, the other alone.");
  private static final PolicyStep TOTAL_PARTS =
      DRAFT.library("6a", "Victims and attackers are each determined by steps 1 to 5.");
  static final PolicyStep SPLIT =
      DRAFT.stated("7", "A total for linked attacks is divided among them in whole numbers.");
  static final PolicyStep EVEN =
      DRAFT.library("7a", "It is divided evenly; the first attacks get the remainder.");

  private static final CodingRules RULES =
      DRAFT.of(
          Coverages.people(
              "people killed, wounded or taken hostage",
              "killed",
              "died",
              "injured",
              "wounded",
              "captured",
              "taken_hostage"));

  /** 24 hours. */
  public static GtdCasualties withDefaults() {
    return new GtdCasualties(Duration.ofHours(24));
  }

  /** A copy with another time within which reports are equally recent; not below 0. */
  public GtdCasualties withSameTime(Duration other) {
    return new GtdCasualties(other);
  }

  /**
   * Checks the time.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  public GtdCasualties {
    if (sameTime.isNegative()) {
      throw refused("a time must not be below 0", "sameTime", sameTime);
    }
  }

  @Override
  public Codebook codebook() {
    return RULES.codebook();
  }

  @Override
  public Ruling rule(Evidence evidence) {
    Ruling.Builder ruling = RULES.on(evidence);
    if (!ruling.evidence().isSilent()) {
      return ruling.rule(value(ruling, ruling.evidence().numbers(), ruling.evidence().words()));
    }
    Optional<Estimate> victims = part(ruling, "victims");
    Optional<Estimate> attackers = part(ruling, "attackers");
    if (victims.isEmpty() && attackers.isEmpty()) {
      return Conventions.silent(ruling);
    }
    Estimate total = total(victims, attackers);
    ruling.apply(TOTAL_PARTS, ImmutableList.of());
    return total instanceof Estimate.Single single
        ? ruling.apply(TOTAL, ImmutableList.of(), single.value()).rule(total)
        : ruling.apply(TOTAL, ImmutableList.of()).rule(total);
  }

  private Optional<Estimate> part(Ruling.Builder ruling, String scope) {
    List<ReportedFigure> said = ruling.evidence().parts().getOrDefault(scope, ImmutableList.of());
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            value(
                ruling,
                said.stream().filter(ReportedFigure::isNumber).toList(),
                said.stream().filter(one -> !one.isNumber()).toList()));
  }

  /**
   * The total of victims and attackers; if only one of the two is known, that one.
   *
   * @param victims the victims, if known
   * @param attackers the attackers, if known
   * @return the total; blank if neither has a number
   */
  public static Estimate total(Optional<Estimate> victims, Optional<Estimate> attackers) {
    return Stream.concat(victims.stream(), attackers.stream())
        .filter(Estimate.Single.class::isInstance)
        .map(part -> ((Estimate.Single) part).value())
        .reduce(BigDecimal::add)
        .<Estimate>map(Estimate.Single::new)
        .orElse(new Estimate.Blank());
  }

  private Estimate value(
      Ruling.Builder ruling, List<ReportedFigure> numbers, List<ReportedFigure> words) {
    List<ReportedFigure> kept = new ArrayList<>(numbers.size());
    List<ReportedFigure> discarded = discarded(numbers, kept);
    boolean certain = words.stream().anyMatch(said -> !isDiscarded(said));
    applyDiscarded(ruling, discarded);
    if (kept.isEmpty()) {
      boolean blank = certain || numbers.isEmpty();
      ruling.apply(blank ? BLANK : NOTHING_LEFT, blank ? words : discarded);
      return blank
          ? new Estimate.Blank()
          : new Estimate.Undetermined("All reports are questionable or the perpetrator's own.");
    }
    ruling.applyIfHedged(Conventions.ONE_FIGURE, kept);
    List<ReportedFigure> newest = Recency.newest(numbers, sameTime);
    boolean sound = kept.containsAll(newest);
    return new Estimate.Single(sound ? ofNewest(ruling, newest, kept) : vote(ruling, kept));
  }

  private BigDecimal ofNewest(
      Ruling.Builder ruling, List<ReportedFigure> newest, List<ReportedFigure> kept) {
    if (newest.size() > 1 || kept.size() > newest.size()) {
      ruling.apply(SAME_TIME, newest);
    }
    List<Votes> votes = Votes.count(newest, ReportedFigure::one);
    if (votes.size() > 1) {
      return vote(ruling, newest);
    }
    BigDecimal value = votes.get(0).value();
    ruling.apply(NEWEST, newest, value);
    return value;
  }

  private static BigDecimal vote(Ruling.Builder ruling, List<ReportedFigure> group) {
    return vote(ruling, group, MAJORITY, LOWEST, HALF);
  }

  /** The figure of more than half of the origins, else the lowest. */
  static BigDecimal vote(
      Ruling.Builder ruling,
      List<ReportedFigure> group,
      PolicyStep majority,
      PolicyStep lowest,
      PolicyStep half) {
    List<Votes> votes = Votes.count(group, ReportedFigure::one);
    int all = ReportedFigure.origins(group);
    ruling.apply(half, group);
    for (Votes vote : votes) {
      if (2 * vote.origins() > all) {
        ruling.apply(majority, vote.said(), vote.value());
        return vote.value();
      }
    }
    Votes least = votes.get(0);
    ruling.apply(lowest, Basis.STATED, least.said(), least.value());
    return least.value();
  }

  /** Removes the discarded figures from the list of those that are kept, and returns them. */
  static List<ReportedFigure> discarded(List<ReportedFigure> numbers, List<ReportedFigure> kept) {
    List<ReportedFigure> discarded = new ArrayList<>();
    for (ReportedFigure said : numbers) {
      (isDiscarded(said) ? discarded : kept).add(said);
    }
    return discarded;
  }

  /** Records the discarded figures, and why they were discarded. */
  static void applyDiscarded(Ruling.Builder ruling, List<ReportedFigure> discarded) {
    ruling
        .applyIfAny(DISCARD, discarded)
        .applyIfAny(
            QUESTIONABLE, discarded.stream().filter(ReportedFigure::isQuestionable).toList());
  }

  static boolean isDiscarded(ReportedFigure said) {
    return said.isByInitiator() || said.isQuestionable();
  }
}
