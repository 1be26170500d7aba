package org.parley.time.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import org.parley.time.Edtf;

/**
 * Writes dates and periods in EDTF. A year without four digits is a {@link DateTimeException}, like
 * a date that is not in the calendar.
 */
final class EdtfDates {
  private static final String OPEN = "..";
  private static final String UNKNOWN = "";

  private EdtfDates() {}

  static Edtf day(LocalDate day) {
    if (day.getYear() < 0 || day.getYear() > 9999) {
      throw new DateTimeException("the year must be from 0 to 9999, got day=" + day);
    }
    return Edtf.of(day);
  }

  static Edtf month(YearMonth month) {
    return parse(month.toString());
  }

  static Edtf year(int year) {
    return parse(String.format(Locale.ROOT, "%04d", year));
  }

  /** The decade of the year. */
  static Edtf decade(int year) {
    return parse(String.format(Locale.ROOT, "%03dX", Math.floorDiv(year, 10)));
  }

  static Edtf between(LocalDate first, LocalDate last) {
    return between(day(first), day(last));
  }

  /** From the start of one date to the end of the other, each of which may be an interval. */
  static Edtf between(Edtf first, Edtf last) {
    return parse(start(first) + "/" + end(last));
  }

  static boolean isOrdered(Edtf first, Edtf last) {
    return !first.earliest().orElse(LocalDate.MIN).isAfter(last.latest().orElse(LocalDate.MAX));
  }

  static Edtf since(Edtf first) {
    return parse(start(first) + "/..");
  }

  static Edtf until(Edtf last) {
    return parse("../" + end(last));
  }

  private static String start(Edtf date) {
    return date.start().map(EdtfDates::onDay).orElse(date.hasOpenStart() ? OPEN : UNKNOWN);
  }

  private static String end(Edtf date) {
    return date.end().map(EdtfDates::onDay).orElse(date.hasOpenEnd() ? OPEN : UNKNOWN);
  }

  /** The date as an end of an interval: a date-time cannot end one, but its day can. */
  private static String onDay(Edtf date) {
    return date.localDateTime()
        .map(LocalDateTime::toLocalDate)
        .map(LocalDate::toString)
        .orElseGet(date::toString);
  }

  /** The date marked as approximate, at each end that is not qualified already. */
  static Edtf about(Edtf date) {
    if (!date.isInterval()) {
      return parse(date.unqualified() + (date.uncertain() ? "%" : "~"));
    }
    return parse(
        date.start().map(EdtfDates::about).map(Edtf::toString).orElseGet(() -> start(date))
            + "/"
            + date.end().map(EdtfDates::about).map(Edtf::toString).orElseGet(() -> end(date)));
  }

  /** The date marked as in doubt. */
  static Edtf doubtful(Edtf date) {
    return parse(date + "?");
  }

  static Edtf week(LocalDate day) {
    LocalDate monday = monday(day);
    return between(monday, monday.plusDays(6));
  }

  /** The Monday of the week, which runs from Monday to Sunday (ISO 8601). */
  static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  private static Edtf parse(String text) {
    try {
      return Edtf.parse(text);
    } catch (IllegalArgumentException e) {
      throw new DateTimeException(e.getMessage(), e);
    }
  }
}
