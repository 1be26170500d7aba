package org.parley.time.phrase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.parley.time.Edtf;

/**
 * Writes dates and stretches in EDTF. A year that has not four digits is a {@link
 * DateTimeException}, as a date is that no calendar has.
 */
final class Dates {
  private Dates() {}

  static Edtf day(LocalDate day) {
    if (day.getYear() < 0 || day.getYear() > 9999) {
      throw new DateTimeException("the year must be from 0 to 9999, got day=" + day);
    }
    return Edtf.of(day);
  }

  static Edtf month(YearMonth month) {
    return prefix(month.atDay(1), 7, "");
  }

  static Edtf year(int year) {
    return prefix(LocalDate.of(year, 1, 1), 4, "");
  }

  /** The ten years that the year lies in. */
  static Edtf decade(int year) {
    return prefix(LocalDate.of(year, 1, 1), 3, "X");
  }

  private static Edtf prefix(LocalDate day, int length, String rest) {
    return parse(day(day).toString().substring(0, length) + rest);
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
    String text = date.toString();
    return date.isInterval() ? text.substring(0, text.indexOf('/')) : onDay(text);
  }

  private static String end(Edtf date) {
    String text = date.toString();
    return date.isInterval() ? text.substring(text.indexOf('/') + 1) : onDay(text);
  }

  /** A date-time cannot end an interval; its day can. */
  private static String onDay(String date) {
    return date.indexOf('T') < 0 ? date : date.substring(0, 10);
  }

  /** The date marked as approximate, at each end that is not qualified already. */
  static Edtf about(Edtf date) {
    if (!date.isInterval()) {
      return parse(about(date.toString()));
    }
    return parse(about(start(date)) + "/" + about(end(date)));
  }

  private static String about(String date) {
    if (date.isEmpty() || date.equals("..") || date.endsWith("~") || date.endsWith("%")) {
      return date;
    }
    return date.endsWith("?") ? date.substring(0, date.length() - 1) + "%" : date + "~";
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
