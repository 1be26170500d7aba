package org.parley.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.code.Reliability;
import org.parley.proposition.Flow;
import org.parley.reconcile.Codebook;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.Note;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;

/**
 * UCDP's Georeferenced Event Dataset: low, best and high.
 *
 * <p>Empty, or zeros only: no event. One report: its figure for all three. All equal: that number.
 * If several reports are the most reliable, the lowest of their figures is taken, and the ruling
 * says so.
 *
 * @param lowFromAllReports whether the low figure also uses reports that were set aside; the
 *     codebook describes this bound in two ways
 */
public record UcdpGed(boolean lowFromAllReports) implements Policy {
  private static final CodingRules.Draft DRAFT =
      new CodingRules.Draft(
              "ucdp-ged",
              "UCDP Georeferenced Event Dataset: low, best and high deaths",
              "Högbladh, S. (2023), UCDP GED Codebook version 23.1, Uppsala University; Sundberg,"
                  + " R. &"
                  + " Melander, E. (2013), Journal of Peace Research 50(4), 523–532")
          .sharing(Conventions.DENIALS, Conventions.UNITS, Conventions.ORIGINS, Conventions.PARTS);

  private static final PolicyStep DEATHS =
      DRAFT.stated("1", "Only deaths count; people wounded, missing or captured do not.");
  private static final PolicyStep INTERVALS =
      DRAFT.library(
          "2",
          "Each report is read as an interval: a plain number, \"at least N\" and \"about N\" with"
              + " equal ends, \"up to N\" from 0.");
  private static final PolicyStep WORDS =
      DRAFT.library("2a", "A number word alone stays on record and gives no interval.");
  private static final PolicyStep UNREASONABLE =
      DRAFT.stated("3", "Reports judged unreasonable are set aside.");
  private static final PolicyStep THRESHOLD =
      DRAFT.library("3a", "Unreasonable means: flagged so, reliability E, or credibility 5.");
  private static final PolicyStep LOW =
      DRAFT.stated("4", "The low figure is the smallest lower end that remains.");
  private static final PolicyStep LOW_OF_ALL =
      DRAFT.stated(
          "4a",
          "In the codebook's other wording, an option: the low figure is the smallest lower end of"
              + " all reports, including those set aside.");
  private static final PolicyStep HIGH =
      DRAFT.stated("5", "The high figure is the largest upper end that remains.");
  private static final PolicyStep BEST =
      DRAFT.stated("6", "The best figure is that of the most reliable report.");
  private static final PolicyStep LOWER_END =
      DRAFT.library(
          "6a",
          "The best figure of an interval is its lower end, unless its source prefers another"
              + " number.");
  private static final PolicyStep TIE =
      DRAFT.library(
          "6b",
          "Of reports that share the top grade and differ, the lowest wins: the programme states"
              + " that it is cautious.");
  private static final PolicyStep UNGRADED =
      DRAFT.library(
          "6c",
          "A report without a grade, or of grade F, is the most reliable only where none is"
              + " graded.");
  private static final PolicyStep GROUPS =
      DRAFT.stated(
          "7",
          "Deaths given by group (side A, side B, civilians, unknown) are added up; in one-sided"
              + " violence both sides are 0.");
  private static final PolicyStep GROUP_BOUNDS =
      DRAFT.library("7a", "Low and high are added up like the best figure.");
  static final PolicyStep PLACES =
      DRAFT.stated(
          "8",
          "One figure for several places is split evenly, one event for each place; if there are"
              + " fewer deaths than places, one event is made for the area that contains them"
              + " all.");
  static final PolicyStep FEWER =
      DRAFT.library("8a", "The best figure decides whether there are fewer deaths than places.");
  static final PolicyStep INCIDENTS =
      DRAFT.stated(
          "9",
          "One figure for many indistinguishable incidents is one event of clarity 2, from which"
              + " the deaths of individually known incidents are subtracted, bound by bound; the"
              + " result is not adjusted.");
  private static final PolicyStep EXISTS =
      DRAFT.stated("10", "There is an event if one of the three figures is at least 1.");
  private static final PolicyStep ASSERTED =
      DRAFT.library(
          "10a", "If deaths are reported but no interval is left to count them: undetermined.");

  private static final CodingRules RULES = DRAFT.of(Coverages.deathsOnly("deaths"));
  private static final ImmutableSet<String> SCOPES =
      ImmutableSet.of("side_a", "side_b", "civilians", "unknown");
  private static final Note SINGLE =
      new Note.Coded(new Code("ucdp.clarity", "1"), "a single incident");
  private static final Note MANY =
      new Note.Coded(new Code("ucdp.clarity", "2"), "many incidents in one figure");
  private static final Comparator<ReportedFigure> MOST_RELIABLE =
      Comparator.comparing(UcdpGed::reliability);

  /** The low figure from the reports that were not set aside. */
  public static UcdpGed withDefaults() {
    return new UcdpGed(false);
  }

  /** A copy whose low figure also looks at reports that were set aside. */
  public UcdpGed withLowFromAllReports() {
    return new UcdpGed(true);
  }

  @Override
  public Codebook codebook() {
    return RULES.codebook();
  }

  @Override
  public Ruling rule(Evidence evidence) {
    Ruling.Builder ruling = RULES.on(evidence);
    if (ruling.leavesOut()) {
      return ruling.apply(DEATHS, ruling.evidence().all()).rule(new Estimate.NoEvent());
    }
    if (ruling.evidence().isSilent()) {
      return byGroup(ruling);
    }
    ruling
        .applyIfHedged(INTERVALS, ruling.evidence().numbers())
        .applyIfAny(WORDS, ruling.evidence().words());
    List<ReportedFigure> kept = kept(ruling, ruling.evidence().numbers());
    if (kept.isEmpty()) {
      return ruling
          .apply(ASSERTED, ruling.evidence().all())
          .undetermined("Deaths are reported, but no interval is left to count them.");
    }
    Estimate.Figure figure = figure(ruling, ruling.evidence().numbers(), kept);
    if (figure.high().orElseThrow().compareTo(BigDecimal.ONE) >= 0) {
      return ruling.note(clarity(ruling)).rule(figure);
    }
    return ruling.evidence().words().isEmpty()
        ? ruling.apply(EXISTS, kept).rule(new Estimate.NoEvent())
        : ruling
            .apply(ASSERTED, ruling.evidence().words())
            .undetermined("Deaths are reported in words only, beside a count of none.");
  }

  private static List<ReportedFigure> kept(Ruling.Builder ruling, List<ReportedFigure> numbers) {
    List<ReportedFigure> kept = new ArrayList<>(numbers.size());
    List<ReportedFigure> aside = new ArrayList<>();
    for (ReportedFigure said : numbers) {
      (said.isUnreasonable() ? aside : kept).add(said);
    }
    ruling.applyIfAny(UNREASONABLE, aside).applyIfAny(THRESHOLD, aside);
    return kept;
  }

  private Estimate.Figure figure(
      Ruling.Builder ruling, List<ReportedFigure> all, List<ReportedFigure> kept) {
    List<ReportedFigure> lowest = lowFromAllReports ? all : kept;
    BigDecimal low = ReportedBounds.least(lowest, ReportedFigure::low);
    BigDecimal high = ReportedBounds.greatest(kept, ReportedFigure::high);
    ruling.apply(lowFromAllReports ? LOW_OF_ALL : LOW, lowest, low).apply(HIGH, kept, high);
    return new Estimate.Figure(low, Optional.of(best(ruling, kept)), Optional.of(high));
  }

  private static BigDecimal best(Ruling.Builder ruling, List<ReportedFigure> kept) {
    Reliability top = reliability(kept.stream().min(MOST_RELIABLE).orElseThrow());
    List<ReportedFigure> trusted = new ArrayList<>(kept.size());
    List<ReportedFigure> ungraded = new ArrayList<>();
    for (ReportedFigure said : kept) {
      if (reliability(said) == top) {
        trusted.add(said);
      } else if (reliability(said) == Reliability.F) {
        ungraded.add(said);
      }
    }
    if (!ungraded.isEmpty() || (top == Reliability.F && trusted.size() > 1)) {
      ruling.apply(UNGRADED, ungraded.isEmpty() ? trusted : ungraded);
    }
    BigDecimal best = ReportedBounds.least(trusted, ReportedFigure::preferred);
    boolean interval = false;
    for (ReportedFigure said : trusted) {
      interval |= said.isOpenInterval();
    }
    boolean tied = ReportedBounds.greatest(trusted, ReportedFigure::preferred).compareTo(best) != 0;
    ruling.apply(BEST, trusted, best);
    if (interval) {
      ruling.apply(LOWER_END, trusted, best);
    }
    if (tied) {
      ruling.apply(TIE, trusted, best);
    }
    return best;
  }

  private static Reliability reliability(ReportedFigure said) {
    return said.grade().reliability();
  }

  private static Note clarity(Ruling.Builder ruling) {
    return ruling.evidence().measure().flow() == Flow.EVENT ? SINGLE : MANY;
  }

  /** The sum over the groups of the dead, if nobody gives a figure for all of them. */
  private Ruling byGroup(Ruling.Builder ruling) {
    ImmutableSortedMap<String, ImmutableList<ReportedFigure>> groups = ruling.evidence().parts();
    List<Estimate.Figure> figures = new ArrayList<>();
    List<ReportedFigure> said = new ArrayList<>();
    groups.forEach(
        (scope, group) -> {
          if (!SCOPES.contains(scope)) {
            return;
          }
          List<ReportedFigure> numbers = group.stream().filter(ReportedFigure::isNumber).toList();
          List<ReportedFigure> kept = kept(ruling, numbers);
          if (!kept.isEmpty()) {
            figures.add(figure(ruling, numbers, kept));
            said.addAll(kept);
          }
        });
    if (figures.isEmpty()) {
      return groups.isEmpty()
          ? ruling.apply(EXISTS, ImmutableList.of()).rule(new Estimate.NoEvent())
          : Conventions.silent(ruling);
    }
    Estimate.Figure sum = Figures.sum(figures);
    ruling
        .apply(GROUP_BOUNDS, said, ReportedBounds.ends(sum))
        .apply(GROUPS, said, sum.best().orElseThrow());
    return sum.high().orElseThrow().signum() == 0
        ? ruling.apply(EXISTS, said).rule(new Estimate.NoEvent())
        : ruling.note(clarity(ruling)).rule(sum);
  }

  /**
   * Divides one figure for several places into an event for each place. If there are fewer deaths
   * than places, by the best figure, one event is made.
   *
   * @param figure low, best and high of all places
   * @param places their number, at least 1
   * @return the figure of each event
   */
  public static ImmutableList<Estimate.Figure> overPlaces(Estimate.Figure figure, int places) {
    BigDecimal deaths = figure.best().orElse(figure.low());
    return deaths.compareTo(BigDecimal.valueOf(places)) < 0
        ? ImmutableList.of(figure)
        : EvenSplit.over(places).split(figure);
  }
}
