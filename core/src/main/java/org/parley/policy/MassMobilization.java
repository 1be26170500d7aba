package org.parley.policy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Note;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;
import org.parley.time.When;

/**
 * Mass Mobilization: the lowest number of protesters of a day, the largest of several days, and a
 * band.
 *
 * <p>Empty: undetermined. One report, or all equal: that number. Below 50: no event, zero among
 * them.
 */
public final class MassMobilization {
  private static final CodingRules.Draft DRAFT =
      CodingRules.oneFigure(
          "mass-mobilization",
          "Mass Mobilization: the lowest of each day, the largest of the days, with a band",
          "Clark, D. & Regan, P., Mass Mobilization user's manual (05/2015)");

  private static final PolicyStep LOWEST =
      DRAFT.stated("1", "The lowest estimate of a day is taken.");
  private static final PolicyStep DAYS =
      DRAFT.library(
          "1a",
          "A report of an event that is known to last several days is about the day on which it"
              + " was given; undated reports form one group.");
  private static final PolicyStep LARGEST =
      DRAFT.stated("2", "For a protest of several days the largest of these is taken.");
  private static final PolicyStep SMALL = DRAFT.stated("3", "Below 50 there is no event.");
  private static final PolicyStep ARRESTS =
      DRAFT.stated("3a", "If only a number of arrests is known, a person decides.");
  static final PolicyStep CROWDS_ONLY =
      DRAFT.library("3b", "Neither that limit nor the bands apply to measures counted by analogy.");
  static final PolicyStep BAND =
      DRAFT.stated(
          "4",
          "The bands are 50 to 99, 100 to 999, 1,000 to 1,999, 2,000 to 4,999, 5,000 to 10,000 and"
              + " above.");

  private static final ImmutableList<BigDecimal> FROM =
      ImmutableList.of(number(50), number(100), number(1_000), number(2_000), number(5_000));
  private static final BigDecimal LAST_BAND = number(10_000);

  /** It has no options. */
  public static final Policy POLICY =
      DRAFT.of(Coverages.crowds("protesters")).policy(MassMobilization::decide);

  private MassMobilization() {}

  private static BigDecimal number(long value) {
    return BigDecimal.valueOf(value);
  }

  private static Ruling decide(Ruling.Builder ruling) {
    if (ruling.leavesOut()) {
      return ruling
          .apply(ARRESTS, ruling.evidence().numbers())
          .undetermined("Only a number of arrests is known; then a person decides.");
    }
    if (ruling.evidence().numbers().isEmpty()) {
      return ruling.evidence().words().isEmpty()
          ? Conventions.silent(ruling)
          : ruling.undetermined("Mass Mobilization documents no number for such words.");
    }
    ruling.applyIfHedged(Conventions.ONE_FIGURE, ruling.evidence().numbers());
    BigDecimal size = size(ruling, byDay(ruling));
    if (!ruling.isDefined()) {
      return ruling.rule(new Estimate.Single(size));
    }
    if (size.compareTo(FROM.get(0)) < 0) {
      return ruling.apply(SMALL, ruling.evidence().numbers(), size).rule(new Estimate.NoEvent());
    }
    return ruling.note(band(size)).rule(new Estimate.Single(size));
  }

  private static BigDecimal size(
      Ruling.Builder ruling, Map<LocalDate, List<ReportedFigure>> byDay) {
    BigDecimal size = BigDecimal.ZERO;
    for (List<ReportedFigure> day : byDay.values()) {
      BigDecimal lowest = ReportedBounds.least(day, ReportedFigure::one);
      ruling.apply(LOWEST, day, lowest);
      size = size.max(lowest);
    }
    if (byDay.size() > 1) {
      ruling
          .apply(DAYS, ruling.evidence().numbers())
          .apply(LARGEST, ruling.evidence().numbers(), size);
    }
    return size;
  }

  private static Map<LocalDate, List<ReportedFigure>> byDay(Ruling.Builder ruling) {
    Map<LocalDate, List<ReportedFigure>> byDay = new TreeMap<>();
    boolean several =
        ruling.evidence().dispute().event().when().filter(MassMobilization::lasts).isPresent();
    for (ReportedFigure said : ruling.evidence().numbers()) {
      LocalDate day = several ? Recency.day(said) : LocalDate.MIN;
      byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(said);
    }
    return byDay;
  }

  /** Whether an event has a first and a last day that differ. */
  private static boolean lasts(When when) {
    return when.edtf().isInterval() && !when.earliest().equals(when.latest());
  }

  private static Note band(BigDecimal size) {
    int band = 0;
    while (band + 1 < FROM.size() && size.compareTo(FROM.get(band + 1)) >= 0) {
      band++;
    }
    if (size.compareTo(LAST_BAND) > 0) {
      return new Note.Band(LAST_BAND.add(BigDecimal.ONE), Optional.empty());
    }
    BigDecimal to =
        band + 1 < FROM.size() ? FROM.get(band + 1).subtract(BigDecimal.ONE) : LAST_BAND;
    return new Note.Band(FROM.get(band), Optional.of(to));
  }
}
