package org.parley.consistency;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.parley.dispute.Position;
import org.parley.dispute.Report;
import org.parley.time.When;

/**
 * The days between which an answer was given or, where nobody says when, was first published.
 *
 * @param first the first day; as early as can be if it is not known
 * @param last the last day; as late as can be if it is not known
 */
record Days(LocalDate first, LocalDate last) {
  static final Days UNKNOWN = new Days(LocalDate.MIN, LocalDate.MAX);

  private static final Comparator<Days> BY_LAST =
      Comparator.comparing(Days::last).thenComparing(Days::first);

  static Days of(Position position) {
    ImmutableList<Days> said = all(position, Report::said);
    if (!said.isEmpty()) {
      return new Days(
          said.stream().map(Days::first).min(Comparator.naturalOrder()).orElseThrow(),
          said.stream().map(Days::last).max(Comparator.naturalOrder()).orElseThrow());
    }
    return all(position, Report::published).stream().min(BY_LAST).orElse(UNKNOWN);
  }

  private static ImmutableList<Days> all(Position position, Function<Report, Optional<When>> time) {
    return position.reports().stream()
        .flatMap(report -> time.apply(report).stream())
        .map(Days::of)
        .collect(ImmutableList.toImmutableList());
  }

  static Days of(When when) {
    return new Days(when.earliest().orElse(LocalDate.MIN), when.latest().orElse(LocalDate.MAX));
  }

  /** Whether both ends are known. */
  boolean areKnown() {
    return !first.equals(LocalDate.MIN) && !last.equals(LocalDate.MAX);
  }

  boolean areOneDay() {
    return first.equals(last);
  }

  boolean areBefore(Days other) {
    return last.isBefore(other.first);
  }

  boolean mayBeginBefore(LocalDate day) {
    return first.isBefore(day);
  }
}
