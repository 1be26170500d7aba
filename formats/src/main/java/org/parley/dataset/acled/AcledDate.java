package org.parley.dataset.acled;

import static org.parley.Requirement.message;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.csv.RowCells;
import org.parley.dataset.CellWriter;
import org.parley.dataset.DateCells;
import org.parley.time.When;

/**
 * One date from the columns {@code event_date}, {@code year} and {@code time_precision}.
 *
 * <p>With precision 1 the day is known; with 2 it means a week or weekend and is approximate
 * ({@code 2023-02-01~}); with 3 it means a month ({@code 2023-02~}). The notation is this library's
 * choice, as is the approximate month, because "in the past three weeks" is coded as a month too. A
 * date that cannot be recovered from the notation is kept in words.
 */
final class AcledDate {
  private static final String DATE = "event_date";
  private static final String YEAR = "year";
  private static final String PRECISION = "time_precision";
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  private AcledDate() {}

  static Optional<When> read(RowCells cells) {
    Optional<LocalDate> day = cells.read(DATE, AcledDate::day);
    day.ifPresent(date -> checkYear(cells, date));
    cells.expect(
        PRECISION, cell -> cell.matches("[123]"), cell -> message("must be 1, 2 or 3", cell));
    return day.map(date -> when(date, cells.row().text(DATE), cells.row().text(PRECISION)));
  }

  private static LocalDate day(String cell) {
    return DateCells.parse(
        cell, ANY, "a date is written 2023-02-01 or 01 February 2023", AcledDate::parsed);
  }

  private static LocalDate parsed(String cell) {
    LocalDate day = cell.contains("-") ? LocalDate.parse(cell) : LocalDate.parse(cell, WORDS);
    if (day.getYear() < 0 || day.getYear() > 9999) {
      throw new DateTimeException("too far away");
    }
    return day;
  }

  private static void checkYear(RowCells cells, LocalDate date) {
    String year = year(date);
    cells.expect(YEAR, year::equals, cell -> "is '" + cell + "', and event_date is in " + year);
  }

  private static String year(LocalDate date) {
    return String.format(Locale.ROOT, "%04d", date.getYear());
  }

  private static When when(LocalDate date, String cell, String precision) {
    String edtf =
        switch (precision) {
          case "2" -> date + "~";
          case "3" -> YearMonth.from(date) + "~";
          default -> date.toString();
        };
    When when = When.of(edtf);
    return date(when).equals(cell) ? when : When.builder().edtf(when.edtf()).stated(cell).build();
  }

  /** Writes the cells of a date, except the precision, which is a code. */
  static void write(When when, CellWriter cells) {
    cells.put(DATE, date(when)).put(YEAR, when.earliest().map(AcledDate::year));
  }

  private static String date(When when) {
    return when.stated().orElseGet(() -> when.edtf().unqualified().toString());
  }
}
