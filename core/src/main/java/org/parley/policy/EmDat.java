package org.parley.policy;

import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.dispute.Origin;
import org.parley.dispute.Publication;
import org.parley.dispute.Report;
import org.parley.reconcile.Codebook;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.Flag;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;

/**
 * EM-DAT: the number of the source that ranks highest.
 *
 * <p>Empty, words only, or sources of one rank that differ: undetermined. One report, or all equal:
 * that number, if the event meets the entry criteria.
 *
 * @param ranks the rank of sources by the id of a claimant or of a text, 1 for the highest
 * @param listing what else is known of the entry criteria
 */
public record EmDat(ImmutableMap<String, Integer> ranks, Listing listing) implements Policy {
  private static final CodingRules.Draft DRAFT =
      CodingRules.oneFigure(
          "em-dat",
          "EM-DAT: the number of the source that ranks highest",
          "CRED, EM-DAT source entry, criteria and guidelines");

  private static final PolicyStep RANKS =
      DRAFT.stated("1", "Sources are ranked; the ranking is the caller's.");
  private static final PolicyStep UNRANKED =
      DRAFT.library("1a", "Sources without a rank share the lowest rank.");
  private static final PolicyStep HIGHEST =
      DRAFT.stated(
          "2",
          "The figure of the highest-ranked source is used; missing figures are filled from the next.");
  private static final PolicyStep WORDS =
      DRAFT.library(
          "2a", "No number is documented for words; a source that gives words has no figure.");
  private static final PolicyStep FINAL =
      DRAFT.stated("3", "A lower source may be promoted when it publishes final figures later.");
  private static final PolicyStep LATER =
      DRAFT.library(
          "3a",
          "A figure flagged final is promoted unless it is known to be older than the one it"
              + " replaces; if there are several, the last one, then the highest.");
  static final PolicyStep TOTALS =
      DRAFT.stated(
          "4",
          "Total deaths are dead and missing; total affected are injured, homeless and affected.");
  static final PolicyStep DROUGHT =
      DRAFT.stated(
          "5",
          "In a drought of several years deaths and damage are divided by the years; the affected"
              + " are repeated in each.");
  static final PolicyStep DROUGHT_SPLIT =
      DRAFT.library("5a", "Deaths are divided in whole numbers, the first years first.");
  private static final PolicyStep ENTRY =
      DRAFT.stated(
          "6", "An entry needs 10 dead, 100 affected, a declared emergency or a call for aid.");
  private static final PolicyStep KNOWN =
      DRAFT.library(
          "6a",
          "Criteria about which nothing is known count as not met; measures counted by analogy"
              + " need none.");
  private static final PolicyStep TIE =
      DRAFT.library("7", "If sources of one rank differ, the result is undetermined.");

  private static final CodingRules RULES =
      DRAFT.of(
          Coverages.people(
              "people dead, missing, injured, homeless or affected",
              "killed",
              "died",
              "missing",
              "killed_or_missing",
              "injured",
              "wounded",
              "homeless",
              "affected"));
  private static final int LAST = Integer.MAX_VALUE;
  private static final BigDecimal DEAD = BigDecimal.TEN;
  private static final BigDecimal AFFECTED = BigDecimal.valueOf(100);

  /**
   * The known facts about the entry criteria, beside the figure asked for.
   *
   * @param dead the number of dead, if known
   * @param affected the number of people affected, if known
   * @param declared whether an emergency was declared, or aid was called for
   */
  public record Listing(Optional<Long> dead, Optional<Long> affected, boolean declared) {
    static final Listing UNKNOWN = new Listing(Optional.empty(), Optional.empty(), false);

    boolean isMet(Optional<BigDecimal> deadHere, Optional<BigDecimal> affectedHere) {
      return declared
          || reaches(dead.map(BigDecimal::valueOf), DEAD)
          || reaches(affected.map(BigDecimal::valueOf), AFFECTED)
          || reaches(deadHere, DEAD)
          || reaches(affectedHere, AFFECTED);
    }

    private static boolean reaches(Optional<BigDecimal> number, BigDecimal limit) {
      return number.filter(known -> known.compareTo(limit) >= 0).isPresent();
    }
  }

  /** No ranking, and no facts but the figure itself. */
  public static EmDat withDefaults() {
    return new EmDat(ImmutableMap.of(), Listing.UNKNOWN);
  }

  /**
   * A copy with this ranking of sources.
   *
   * @param ids the ids of claimants or texts, highest first, each with its own rank
   */
  public EmDat withRanking(String... ids) {
    ImmutableMap.Builder<String, Integer> ranking = ImmutableMap.builder();
    for (int rank = 0; rank < ids.length; rank++) {
      ranking.put(ids[rank], rank + 1);
    }
    return new EmDat(ranking.buildOrThrow(), listing);
  }

  /**
   * A copy in which a claimant or text has a rank, 1 for the highest; several may share one.
   *
   * @throws IllegalArgumentException if the rank is below 1
   */
  public EmDat withRank(String id, int rank) {
    require(rank >= 1, "a rank must be at least 1", "rank", rank);
    Map<String, Integer> ranking = new LinkedHashMap<>(ranks);
    ranking.put(id, rank);
    return new EmDat(ImmutableMap.copyOf(ranking), listing);
  }

  /** A copy for an event with this many dead. */
  public EmDat withDead(long dead) {
    return new EmDat(ranks, new Listing(Optional.of(dead), listing.affected(), listing.declared()));
  }

  /** A copy for an event with this many people affected. */
  public EmDat withAffected(long affected) {
    return new EmDat(ranks, new Listing(listing.dead(), Optional.of(affected), listing.declared()));
  }

  /** A copy for an event for which an emergency was declared, or aid was called for. */
  public EmDat withDeclaredEmergency() {
    return new EmDat(ranks, new Listing(listing.dead(), listing.affected(), true));
  }

  @Override
  public Codebook codebook() {
    return RULES.codebook();
  }

  @Override
  public Ruling rule(Evidence evidence) {
    Ruling.Builder ruling = RULES.on(evidence);
    if (ruling.evidence().isSilent()) {
      return Conventions.silent(ruling);
    }
    ruling.applyIfAny(WORDS, ruling.evidence().words());
    if (ruling.evidence().numbers().isEmpty()) {
      return ruling.undetermined("EM-DAT documents no number for words.");
    }
    ruling.applyIfHedged(Conventions.ONE_FIGURE, ruling.evidence().numbers());
    List<ReportedFigure> chosen = promoted(ruling, highest(ruling));
    BigDecimal value = chosen.get(0).one();
    if (chosen.stream().anyMatch(said -> said.one().compareTo(value) != 0)) {
      return ruling.apply(TIE, chosen).undetermined("Sources of one rank give different figures.");
    }
    if (ruling.isDefined() && !isListed(ruling, value)) {
      return ruling.apply(KNOWN, chosen).apply(ENTRY, chosen, value).rule(new Estimate.NoEvent());
    }
    return ruling.apply(HIGHEST, chosen, value).rule(new Estimate.Single(value));
  }

  private boolean isListed(Ruling.Builder ruling, BigDecimal value) {
    String effect = ruling.evidence().measure().effect();
    boolean dead =
        Coverages.isOfDeaths(ruling.evidence().measure())
            || effect.equals("missing")
            || effect.equals("killed_or_missing");
    return listing.isMet(
        dead ? Optional.of(value) : Optional.empty(), dead ? Optional.empty() : Optional.of(value));
  }

  private List<ReportedFigure> highest(Ruling.Builder ruling) {
    int top = LAST;
    for (ReportedFigure said : ruling.evidence().numbers()) {
      top = Math.min(top, rank(said));
    }
    List<ReportedFigure> chosen = new ArrayList<>();
    List<ReportedFigure> unranked = new ArrayList<>();
    for (ReportedFigure said : ruling.evidence().numbers()) {
      int rank = rank(said);
      if (rank == top) {
        chosen.add(said);
      }
      if (rank == LAST) {
        unranked.add(said);
      }
    }
    ruling.apply(RANKS, chosen).applyIfAny(UNRANKED, unranked);
    return chosen;
  }

  private int rank(ReportedFigure said) {
    if (ranks.isEmpty()) {
      return LAST;
    }
    int rank = rankOf(said.origin());
    for (Report report : said.reports()) {
      rank = Math.min(rank, report.source().map(source -> rankOf(source.value())).orElse(LAST));
    }
    return rank;
  }

  private int rankOf(Origin origin) {
    return origin.match(
        new Origin.Cases<>(
            speaker -> rankOf(speaker.actor().value()),
            unnamed -> LAST,
            narrator -> rankOf(narrator.publication()),
            joint -> joint.members().stream().mapToInt(this::rankOf).min().orElse(LAST)));
  }

  /** The rank of the highest text. */
  private int rankOf(Publication publication) {
    return publication.roots().stream().mapToInt(root -> rankOf(root.value())).min().orElse(LAST);
  }

  private int rankOf(String id) {
    return ranks.getOrDefault(id, LAST);
  }

  /** The final figures that replace those of the highest-ranked source, or these. */
  private List<ReportedFigure> promoted(Ruling.Builder ruling, List<ReportedFigure> highest) {
    List<ReportedFigure> last = highest.stream().filter(EmDat::isFinal).toList();
    if (last.isEmpty()) {
      last =
          ruling.evidence().numbers().stream()
              .filter(EmDat::isFinal)
              .filter(said -> highest.stream().noneMatch(one -> isOlder(said, one)))
              .toList();
    }
    if (last.isEmpty()) {
      return highest;
    }
    List<ReportedFigure> newest = latest(last);
    int top = newest.stream().mapToInt(this::rank).min().orElseThrow();
    List<ReportedFigure> promoted = newest.stream().filter(said -> rank(said) == top).toList();
    if (!promoted.containsAll(highest)) {
      ruling.apply(LATER, promoted).apply(FINAL, promoted, promoted.get(0).one());
    }
    return promoted;
  }

  private static boolean isFinal(ReportedFigure said) {
    return said.has(Flag.FINAL);
  }

  private static boolean isOlder(ReportedFigure one, ReportedFigure other) {
    return Recency.isDated(one)
        && Recency.isDated(other)
        && Recency.day(one).isBefore(Recency.day(other));
  }

  private static List<ReportedFigure> latest(List<ReportedFigure> all) {
    LocalDate last = all.stream().map(Recency::day).max(LocalDate::compareTo).orElseThrow();
    return all.stream().filter(said -> Recency.day(said).equals(last)).toList();
  }

  /**
   * Total deaths, of the dead and the missing, or total affected, of the injured, the homeless and
   * those affected otherwise. Unknown parts add nothing.
   *
   * @param parts the parts, each if known
   * @return their sum; blank if all are unknown
   */
  public static Estimate total(ImmutableList<Optional<Long>> parts) {
    return parts.stream()
        .flatMap(Optional::stream)
        .map(BigDecimal::valueOf)
        .reduce(BigDecimal::add)
        .<Estimate>map(Estimate.Single::new)
        .orElse(new Estimate.Blank());
  }

  /** The deaths of each year of a drought: 1,000 over four years are 250 a year. */
  public static ImmutableList<Long> droughtDeaths(long deaths, int years) {
    return EvenSplit.over(years).split(deaths);
  }

  /**
   * The people affected in each year of a drought: the same in every one.
   *
   * @throws IllegalArgumentException if there is no year
   */
  public static ImmutableList<Long> droughtAffected(long affected, int years) {
    require(years >= 1, "a drought must last a year or more", "years", years);
    return Stream.generate(() -> affected).limit(years).collect(ImmutableList.toImmutableList());
  }
}
