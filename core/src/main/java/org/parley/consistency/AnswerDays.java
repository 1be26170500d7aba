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
 * The first and last day on which an answer may have been given or, if that is not recorded, first
 * published.
 *
 * @param first the first day; the earliest possible if unknown
 * @param last the last day; the latest possible if unknown
 */
record AnswerDays(LocalDate first, LocalDate last) {
  static final AnswerDays UNKNOWN = new AnswerDays(LocalDate.MIN, LocalDate.MAX);

  private static final Comparator<AnswerDays> BY_LAST =
      Comparator.comparing(AnswerDays::last).thenComparing(AnswerDays::first);

  static AnswerDays of(Position position) {
    ImmutableList<AnswerDays> said = all(position, Report::said);
    if (!said.isEmpty()) {
      return new AnswerDays(
          said.stream().map(AnswerDays::first).min(Comparator.naturalOrder()).orElseThrow(),
          said.stream().map(AnswerDays::last).max(Comparator.naturalOrder()).orElseThrow());
    }
    return all(position, Report::published).stream().min(BY_LAST).orElse(UNKNOWN);
  }

  private static ImmutableList<AnswerDays> all(
      Position position, Function<Report, Optional<When>> time) {
    return position.reports().stream()
        .flatMap(report -> time.apply(report).stream())
        .map(AnswerDays::of)
        .collect(ImmutableList.toImmutableList());
  }

  static AnswerDays of(When when) {
    return new AnswerDays(
        when.earliest().orElse(LocalDate.MIN), when.latest().orElse(LocalDate.MAX));
  }

  /** Whether both ends are known. */
  boolean areKnown() {
    return !first.equals(LocalDate.MIN) && !last.equals(LocalDate.MAX);
  }

  boolean areOneDay() {
    return first.equals(last);
  }

  boolean areBefore(AnswerDays other) {
    return last.isBefore(other.first);
  }

  boolean mayBeginBefore(LocalDate day) {
    return first.isBefore(day);
  }
}
