package org.parley.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One EDTF date, in its parts: {@code 2004-1X} is the year 2004, a month from 10 to 12, any day.
 */
record EdtfDate(Digits year, Digits month, Digits day) {
  private static final int YEAR_END = 4;
  private static final int MONTH_END = 7;
  private static final int DAY_END = 10;

  /**
   * Parses a date; empty if the text is not in one of the forms of {@link Edtf}. A qualifier may
   * end it.
   */
  static Optional<EdtfDays> daysOf(String text) {
    int end = text.length() - (isQualified(text) ? 1 : 0);
    if (end != YEAR_END && end != MONTH_END && end != DAY_END) {
      return Optional.empty();
    }
    Digits year = Digits.read(text, 0, YEAR_END);
    if (year.isMasked() && end > YEAR_END) {
      return Optional.empty();
    }
    return new EdtfDate(year, part(text, YEAR_END, end), part(text, MONTH_END, end)).days();
  }

  private static boolean isQualified(String text) {
    return !text.isEmpty() && "?~%".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static Digits part(String text, int dash, int end) {
    if (dash >= end) {
      return Digits.ANY;
    }
    return text.charAt(dash) == '-' ? Digits.read(text, dash + 1, dash + 3) : Digits.NONE;
  }

  private Optional<EdtfDays> days() {
    Digits months = month.within(1, 12);
    if (year.isEmpty() || year.masked() > 2 || months.isEmpty() || isHoled()) {
      return Optional.empty();
    }
    Digits days = day.within(1, YearMonth.of(year.high(), months.high()).lengthOfMonth());
    return days.isEmpty() ? Optional.empty() : Optional.of(days(months, days));
  }

  /** Whether a day depends on an unspecified month: its days are not consecutive. */
  private boolean isHoled() {
    return month.isMasked() && day.masked() < 2;
  }

  private EdtfDays days(Digits months, Digits days) {
    return new EdtfDays(
        LocalDate.of(year.low(), months.low(), days.low()),
        LocalDate.of(year.high(), months.high(), days.high()),
        precision());
  }

  private Precision precision() {
    if (year.isMasked()) {
      return year.masked() == 1 ? Precision.DECADE : Precision.CENTURY;
    }
    if (month.isMasked()) {
      return Precision.YEAR;
    }
    return day.isMasked() ? Precision.MONTH : Precision.DAY;
  }
}
