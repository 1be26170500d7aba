package org.parley.consistency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.dispute.Report;
import org.parley.event.Event;
import org.parley.event.EventStatus;
import org.parley.proposition.Measure;
import org.parley.reconcile.ReadPosition;
import org.parley.time.Edtf;
import org.parley.time.When;

/**
 * Checks that no figure is given before the event, or before the end of the period that it counts.
 *
 * <p>One day of grace is allowed, because two places may date one moment differently; "in 2024",
 * said in November, is read as the year so far. Dates that are uncertain or approximate prove
 * nothing.
 */
final class FigureDates implements Rule {
  @Override
  public List<Finding> find(EventVerdicts evidence) {
    return evidence
        .answers()
        .filter(read -> !read.position().isDenial())
        .flatMap(read -> find(evidence.event(), read).stream())
        .toList();
  }

  private static Optional<Finding> find(Event event, ReadPosition read) {
    return read.amount()
        .flatMap(amount -> due(event, amount.measure()))
        .flatMap(due -> find(event, read, due));
  }

  private static Optional<Finding> find(Event event, ReadPosition read, LocalDate due) {
    return FirmAnswers.only(read, report -> isTooEarly(report, due))
        .map(early -> new Finding.StatedTooEarly(event, early, lastDay(early), due));
  }

  private static boolean isTooEarly(Report report, LocalDate due) {
    return last(report).filter(day -> day.plusDays(1).isBefore(due)).isPresent();
  }

  /** The last day on which it can have been said. */
  private static Optional<LocalDate> last(Report report) {
    return report
        .said()
        .or(report::published)
        .map(When::edtf)
        .filter(FigureDates::isSure)
        .flatMap(Edtf::latest);
  }

  private static LocalDate lastDay(ReadPosition read) {
    return read.position().reports().stream()
        .flatMap(report -> last(report).stream())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The first day on which all can have been over. */
  private static Optional<LocalDate> due(Event event, Measure measure) {
    Optional<LocalDate> begins =
        event
            .when()
            .map(When::edtf)
            .filter(when -> event.status().equals(EventStatus.ACTUAL) && isSure(when))
            .flatMap(Edtf::earliest);
    Optional<LocalDate> ends =
        measure.period().filter(FigureDates::isSure).flatMap(Edtf::end).flatMap(Edtf::earliest);
    return Stream.concat(begins.stream(), ends.stream()).max(Comparator.naturalOrder());
  }

  private static boolean isSure(Edtf date) {
    return !date.uncertain() && !date.approximate();
  }
}
