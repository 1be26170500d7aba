package org.parley.policy;

import static org.parley.policy.Conventions.library;
import static org.parley.policy.Conventions.stated;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.proposition.Flow;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Note;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;

/**
 * UCDP's Georeferenced Event Dataset: low, best and high.
 *
 * <p>Empty, or zeros only: no event. One report: that report at all three. All equal: that number.
 * A tie for the most reliable report goes to the lowest of its figures, and the ruling says so.
 *
 * @param lowFromAllReports whether the low figure also looks at reports that were set aside; the
 *     codebook words this bound in two ways
 */
public record UcdpGed(boolean lowFromAllReports) implements CodingPolicy {
  private static final PolicyStep DEATHS =
      stated("1", "Only deaths count; people wounded, missing or captured do not.");
  private static final PolicyStep INTERVALS =
      library(
          "2",
          "Each report is read as an interval: a plain number, \"at least N\" and \"about N\" with"
              + " equal ends, \"up to N\" from 0.");
  private static final PolicyStep WORDS =
      library("2a", "A number word alone stays on record and gives no interval.");
  private static final PolicyStep UNREASONABLE =
      stated("3", "Reports judged unreasonable are set aside.");
  private static final PolicyStep THRESHOLD =
      library(
          "3a",
          "Unreasonable is what is flagged so, has a source of reliability E or has the"
              + " credibility 5.");
  private static final PolicyStep LOW =
      stated("4", "The low figure is the smallest lower end that remains.");
  private static final PolicyStep LOW_OF_ALL =
      stated(
          "4a",
          "In the codebook's other wording, an option: the low figure is the smallest lower end of"
              + " all reports, those set aside among them.");
  private static final PolicyStep HIGH =
      stated("5", "The high figure is the largest upper end that remains.");
  private static final PolicyStep BEST =
      stated("6", "The best figure is that of the most reliable report.");
  private static final PolicyStep LOWER_END =
      library(
          "6a",
          "Of an interval the lower end is the best figure, unless its source prefers a number of it.");
  private static final PolicyStep TIE =
      library(
          "6b",
          "Of reports that share the top grade and differ, the lowest wins: the programme states"
              + " that it is cautious.");
  private static final PolicyStep UNGRADED =
      library(
          "6c",
          "A report without a grade, or of grade F, is the most reliable only where none is"
              + " graded.");
  private static final PolicyStep GROUPS =
      stated(
          "7",
          "Of deaths given by group (side A, side B, civilians, unknown) the sum is taken; in"
              + " one-sided violence both sides are 0.");
  private static final PolicyStep GROUP_BOUNDS =
      library("7a", "Low and high are summed as the best figure is.");
  private static final PolicyStep PLACES =
      stated(
          "8",
          "One figure for several places is split evenly, an event a place; of fewer deaths than"
              + " places one event is made for the area that holds them all.");
  private static final PolicyStep FEWER =
      library("8a", "The best figure says whether there are fewer deaths than places.");
  private static final PolicyStep INCIDENTS =
      stated(
          "9",
          "One figure for many incidents that cannot be told apart is one event of clarity 2, from"
              + " which the deaths of incidents known one by one are subtracted, bound by bound;"
              + " what comes of it is not repaired.");
  private static final PolicyStep EXISTS =
      stated("10", "There is an event if one of the three figures is at least 1.");
  private static final PolicyStep ASSERTED =
      library(
          "10a", "Deaths that are asserted without an interval left to count them: undetermined.");

  private static final ImmutableList<PolicyStep> STEPS =
      ImmutableList.of(
          Conventions.DENIALS,
          Conventions.UNITS,
          Conventions.ORIGINS,
          Conventions.PARTS,
          DEATHS,
          INTERVALS,
          WORDS,
          UNREASONABLE,
          THRESHOLD,
          LOW,
          LOW_OF_ALL,
          HIGH,
          BEST,
          LOWER_END,
          TIE,
          UNGRADED,
          GROUPS,
          GROUP_BOUNDS,
          PLACES,
          FEWER,
          INCIDENTS,
          EXISTS,
          ASSERTED);
  private static final Coverage COVERAGE = Coverage.deathsOnly("deaths");
  private static final ImmutableSet<String> SCOPES =
      ImmutableSet.of("side_a", "side_b", "civilians", "unknown");
  private static final Note SINGLE =
      new Note.Coded(new Code("ucdp.clarity", "1"), "a single incident");
  private static final Note MANY =
      new Note.Coded(new Code("ucdp.clarity", "2"), "many incidents in one figure");
  private static final Comparator<Said> MOST_RELIABLE = Comparator.comparingInt(Said::grade);

  /** The low figure from the reports that were not set aside. */
  public static UcdpGed withDefaults() {
    return new UcdpGed(false);
  }

  /** A copy whose low figure also looks at reports that were set aside. */
  public UcdpGed withLowFromAllReports() {
    return new UcdpGed(true);
  }

  @Override
  public String id() {
    return "ucdp-ged";
  }

  @Override
  public String title() {
    return "UCDP Georeferenced Event Dataset: low, best and high deaths";
  }

  @Override
  public String citation() {
    return "Högbladh, S. (2023), UCDP GED Codebook version 23.1, Uppsala University; Sundberg, R. &"
        + " Melander, E. (2013), Journal of Peace Research 50(4), 523–532";
  }

  @Override
  public ImmutableList<PolicyStep> steps() {
    return STEPS;
  }

  @Override
  public Coverage coverage() {
    return COVERAGE;
  }

  @Override
  public Ruling decide(Hearing hearing) {
    if (hearing.leavesOut()) {
      return hearing.apply(DEATHS, all(hearing)).rule(new Estimate.NoEvent());
    }
    if (hearing.isSilent()) {
      return byGroup(hearing);
    }
    hearing.applyReading(INTERVALS, hearing.numbers()).applyIfAny(WORDS, hearing.words());
    List<Said> kept = kept(hearing, hearing.numbers());
    if (kept.isEmpty()) {
      return hearing
          .apply(ASSERTED, all(hearing))
          .undetermined("Some are reported, and no interval is left to count them.");
    }
    Estimate.Figure figure = figure(hearing, hearing.numbers(), kept);
    if (figure.high().orElseThrow().compareTo(BigDecimal.ONE) >= 0) {
      return hearing.note(clarity(hearing)).rule(figure);
    }
    return hearing.words().isEmpty()
        ? hearing.apply(EXISTS, kept).rule(new Estimate.NoEvent())
        : hearing
            .apply(ASSERTED, hearing.words())
            .undetermined("Some are reported in words only, beside a count of none.");
  }

  private static List<Said> all(Hearing hearing) {
    List<Said> all = new ArrayList<>(hearing.numbers());
    all.addAll(hearing.words());
    return all;
  }

  private static List<Said> kept(Hearing hearing, List<Said> numbers) {
    List<Said> kept = new ArrayList<>(numbers.size());
    List<Said> aside = new ArrayList<>();
    for (Said said : numbers) {
      (said.isUnreasonable() ? aside : kept).add(said);
    }
    hearing.applyIfAny(UNREASONABLE, aside).applyIfAny(THRESHOLD, aside);
    return kept;
  }

  private Estimate.Figure figure(Hearing hearing, List<Said> all, List<Said> kept) {
    List<Said> lowest = lowFromAllReports ? all : kept;
    BigDecimal low = Bounds.least(lowest, Said::low);
    BigDecimal high = Bounds.greatest(kept, Said::high);
    hearing.apply(lowFromAllReports ? LOW_OF_ALL : LOW, lowest, low).apply(HIGH, kept, high);
    return new Estimate.Figure(low, Optional.of(best(hearing, kept)), Optional.of(high));
  }

  private static BigDecimal best(Hearing hearing, List<Said> kept) {
    int top = kept.stream().min(MOST_RELIABLE).orElseThrow().grade();
    List<Said> trusted = new ArrayList<>(kept.size());
    List<Said> ungraded = new ArrayList<>();
    for (Said said : kept) {
      int grade = said.grade();
      if (grade == top) {
        trusted.add(said);
      } else if (grade == Said.UNGRADED) {
        ungraded.add(said);
      }
    }
    if (!ungraded.isEmpty() || (top == Said.UNGRADED && trusted.size() > 1)) {
      hearing.apply(UNGRADED, ungraded.isEmpty() ? trusted : ungraded);
    }
    BigDecimal best = Bounds.least(trusted, Said::preferred);
    boolean interval = false;
    for (Said said : trusted) {
      interval |= said.isOpenInterval();
    }
    boolean tied = Bounds.greatest(trusted, Said::preferred).compareTo(best) != 0;
    hearing.apply(BEST, trusted, best);
    if (interval) {
      hearing.apply(LOWER_END, trusted, best);
    }
    if (tied) {
      hearing.apply(TIE, trusted, best);
    }
    return best;
  }

  private static Note clarity(Hearing hearing) {
    return hearing.measure().flow() == Flow.EVENT ? SINGLE : MANY;
  }

  /** The sum over the groups of the dead, where nobody gives a figure for all of them. */
  private Ruling byGroup(Hearing hearing) {
    Map<String, List<Said>> groups = hearing.parts();
    List<Estimate.Figure> figures = new ArrayList<>();
    List<Said> said = new ArrayList<>();
    groups.forEach(
        (scope, group) -> {
          if (!SCOPES.contains(scope)) {
            return;
          }
          List<Said> numbers = group.stream().filter(Said::isNumber).toList();
          List<Said> kept = kept(hearing, numbers);
          if (!kept.isEmpty()) {
            figures.add(figure(hearing, numbers, kept));
            said.addAll(kept);
          }
        });
    if (figures.isEmpty()) {
      return groups.isEmpty()
          ? hearing.apply(EXISTS, ImmutableList.of()).rule(new Estimate.NoEvent())
          : hearing.silent();
    }
    Estimate.Figure sum = Figures.sum(figures);
    hearing
        .apply(GROUP_BOUNDS, said, Bounds.ends(sum))
        .apply(GROUPS, said, sum.best().orElseThrow());
    return sum.high().orElseThrow().signum() == 0
        ? hearing.apply(EXISTS, said).rule(new Estimate.NoEvent())
        : hearing.note(clarity(hearing)).rule(sum);
  }

  /**
   * One figure for several places: an event a place. Of fewer deaths than places, by the best
   * figure, one event is made.
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
