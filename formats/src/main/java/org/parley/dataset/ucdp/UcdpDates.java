package org.parley.dataset.ucdp;

import static org.parley.Requirement.message;
import static org.parley.Requirement.require;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.code.Code;
import org.parley.csv.RowCells;
import org.parley.dataset.CodedColumns;
import org.parley.time.Edtf;
import org.parley.time.When;

/**
 * The date of the event: some day from {@code date_start} to {@code date_end}.
 *
 * <p>{@code date_prec} says how well the day is known: 1 the day itself, 2 within two to six days,
 * 3 the week, 4 the month, 5 within more than a month. It is kept as a code, because the days do
 * not show it; only a whole month of step 4 and a whole year of step 5 are written as such.
 */
final class UcdpDates {
  private static final String PRECISION = UcdpCompiler.scheme("date_prec");
  private static final int MONTH = 4;
  private static final int YEAR = 5;

  /** A day; the files of the programme add midnight to some. */
  private static final Pattern DAY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?: 00:00:00(?:\\.0{1,9})?)?");

  private UcdpDates() {}

  static void read(UcdpRowReader row) {
    RowCells cells = row.cells();
    int precision = cells.read("date_prec", text -> UcdpNumbers.step(text, YEAR)).orElse(0);
    Optional<LocalDate> start = cells.require("date_start", UcdpDates::day);
    Optional<LocalDate> end = cells.require("date_end", UcdpDates::day);
    if (precision > 0) {
      row.event().addCodes(new Code(PRECISION, String.valueOf(precision)));
    }
    if (start.isPresent() && end.isPresent()) {
      new Range(start.get(), end.get()).read(row, precision);
    }
  }

  static LocalDate day(String text) {
    Matcher day = DAY.matcher(text);
    require(day.matches(), "must be a date such as 2016-01-31", text);
    return Edtf.parse(day.group(1)).earliest().orElseThrow();
  }

  /** The days from the first to the last. */
  private record Range(LocalDate start, LocalDate end) {
    void read(UcdpRowReader row, int precision) {
      if (end.isBefore(start)) {
        row.cells()
            .refuse("date_end", "must not be before date_start, got " + start + " to " + end);
        return;
      }
      report(row.cells(), precision);
      row.event().when(When.of(edtf(precision)));
    }

    private void report(RowCells cells, int precision) {
      if (precision > 0 && (precision == 1) != start.equals(end)) {
        cells.report(
            "date_prec", precision + " does not go with the days from " + start + " to " + end);
      }
      cells.expect(
          "year",
          year(start)::equals,
          year -> message("must be that of date_start, " + start, year));
    }

    private String edtf(int precision) {
      if (start.equals(end)) {
        return start.toString();
      }
      if (precision == MONTH && isWhole(end.getMonthValue() == start.getMonthValue(), 1)) {
        return start.toString().substring(0, 7);
      }
      if (precision == YEAR && isWhole(end.getMonthValue() == 12, start.getDayOfYear())) {
        return year(start);
      }
      return start + "/" + end;
    }

    /** Whether it runs from a first day to the last of a month of the same year. */
    private boolean isWhole(boolean endsThere, int dayOfYear) {
      return endsThere
          && dayOfYear == 1
          && start.getDayOfMonth() == 1
          && end.getDayOfMonth() == end.lengthOfMonth()
          && start.getYear() == end.getYear();
    }
  }

  private static String year(LocalDate day) {
    return day.toString().substring(0, 4);
  }

  static void write(UcdpRowWriter row) {
    Optional<LocalDate> start = row.event().when().flatMap(When::earliest);
    Optional<LocalDate> end = row.event().when().flatMap(When::latest);
    row.put("year", start.map(UcdpDates::year));
    row.put("date_prec", CodedColumns.first(row.event().codes(), PRECISION));
    row.put("date_start", start.map(LocalDate::toString));
    row.put("date_end", end.map(LocalDate::toString));
  }
}
