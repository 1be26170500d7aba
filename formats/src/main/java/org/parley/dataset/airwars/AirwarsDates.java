package org.parley.dataset.airwars;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.dataset.CellWriter;
import org.parley.dataset.DateCells;
import org.parley.dataset.NamedCells;
import org.parley.event.Event;
import org.parley.time.Edtf;
import org.parley.time.When;

/**
 * The day or days of an incident.
 *
 * <p>As on Airwars' pages, {@code date_end} is used only if {@code date_type} is {@code
 * date_range}. The summary table adds a midnight to the day, which has no meaning.
 */
final class AirwarsDates {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}( 00:00:00)?");
  private static final Pattern TIME =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}");
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final String RANGE = "date_range";

  private AirwarsDates() {}

  static Optional<When> read(NamedCells row) {
    Optional<LocalDate> from = row.require("date", AirwarsDates::day);
    boolean range = row.text("date_type").filter(RANGE::equals).isPresent();
    if (!range) {
      row.text("date_end")
          .ifPresent(
              end -> row.report("date_end", "must not be given without date_type=date_range"));
      return from.map(When::on);
    }
    Optional<LocalDate> to = row.require("date_end", AirwarsDates::day);
    return from.flatMap(first -> to.flatMap(last -> between(row, first, last)));
  }

  private static Optional<When> between(NamedCells row, LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      row.report("date_end", "must not be before date, got " + from + " and " + to);
      return Optional.empty();
    }
    return Optional.of(When.of(from + "/" + to));
  }

  static LocalDate day(String cell) {
    return DateCells.parse(
        cell,
        DAY,
        "must be a date such as 2017-03-17",
        day -> LocalDate.parse(day.substring(0, 10)));
  }

  /** A day and time of the clock of the site, {@code 2017-03-20 09:30:00}. */
  static When time(String cell) {
    return DateCells.parse(
        cell, TIME, "must be a time such as 2017-03-20 09:30:00", AirwarsDates::local);
  }

  private static When local(String cell) {
    String local = cell.replace(' ', 'T');
    LocalDateTime.parse(local);
    return When.of(local);
  }

  static String time(When when) {
    return when.edtf().localDateTime().map(CLOCK::format).orElseGet(when.edtf()::toString);
  }

  static void write(Event event, CellWriter cells) {
    event.when().map(When::edtf).ifPresent(edtf -> write(edtf, cells));
  }

  private static void write(Edtf edtf, CellWriter cells) {
    cells.put("date", edtf.start().map(Edtf::toString).orElse(""));
    if (edtf.isInterval()) {
      cells.put("date_end", edtf.end().map(Edtf::toString).orElse(""));
    }
  }
}
