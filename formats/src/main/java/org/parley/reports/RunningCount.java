package org.parley.reports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.claim.ClaimId;
import org.parley.quantity.Quantity;
import org.parley.time.When;

/**
 * What one claimant said of one count, day by day: a running toll, or one figure and its relays.
 *
 * <p>A report stands under the last day on which it can have been made.
 */
final class RunningCount {
  private final NavigableMap<LocalDate, Day> days = new TreeMap<>();

  /** The figures of a day, each with the least id of its reports. */
  private static final class Day {
    private final Map<Quantity, ClaimId> figures = new HashMap<>();

    /** For a day with a single figure, the last earlier day that has another. */
    private @Nullable Day earlier;

    private boolean hasOnly(Quantity figure) {
      return figures.size() == 1 && figures.containsKey(figure);
    }

    private void follow(Day before) {
      boolean repeats = figures.size() == 1 && figures.keySet().equals(before.figures.keySet());
      earlier = repeats ? before.earlier : before;
    }

    /** The report with the one figure that is not this one; none if there are several. */
    private Optional<ClaimId> other(Quantity figure) {
      int others = figures.size() - (figures.containsKey(figure) ? 1 : 0);
      return figures.entrySet().stream()
          .filter(entry -> others == 1 && !entry.getKey().equals(figure))
          .map(Map.Entry::getValue)
          .findFirst();
    }
  }

  private RunningCount() {}

  /** The toll of these reports, which are of one claimant and one count. */
  static RunningCount of(Map<ClaimId, ReportDraft> reports) {
    RunningCount toll = new RunningCount();
    reports.forEach(toll::add);
    Day before = null;
    for (Day day : toll.days.values()) {
      if (before != null) {
        day.follow(before);
      }
      before = day;
    }
    return toll;
  }

  private void add(ClaimId id, ReportDraft report) {
    report
        .claim()
        .madeAt()
        .flatMap(When::latest)
        .map(day -> days.computeIfAbsent(day, any -> new Day()).figures)
        .ifPresent(figures -> figures.merge(figure(report), id, RunningCount::least));
  }

  /**
   * The report that a report updates: the last earlier one with another figure; none if the day of
   * that one has several other figures, for then nobody can say which of them came last.
   */
  Optional<ClaimId> updatedBy(ReportDraft report) {
    Quantity figure = figure(report);
    return report
        .claim()
        .madeAt()
        .flatMap(When::earliest)
        .map(days::lowerEntry)
        .map(Map.Entry::getValue)
        .map(day -> day.hasOnly(figure) ? day.earlier : day)
        .flatMap(day -> day.other(figure));
  }

  private static ClaimId least(ClaimId a, ClaimId b) {
    return a.value().compareTo(b.value()) <= 0 ? a : b;
  }

  private static Quantity figure(ReportDraft report) {
    return report.said().quantity().withoutWords();
  }
}
