package org.parley.time;

import java.time.LocalDate;

/**
 * The days that one end of a span can fall on, both inclusive.
 *
 * @param first the first day; {@link LocalDate#MIN} if unbounded
 * @param last the last day; {@link LocalDate#MAX} if unbounded
 */
record DayRange(LocalDate first, LocalDate last) {
  static final DayRange UNBOUNDED = new DayRange(LocalDate.MIN, LocalDate.MAX);

  /** An open start: before every day. */
  static final DayRange ALWAYS_BEFORE = new DayRange(LocalDate.MIN, LocalDate.MIN);

  /** An open end: after every day. */
  static final DayRange ALWAYS_AFTER = new DayRange(LocalDate.MAX, LocalDate.MAX);

  static DayRange of(Edtf date) {
    return new DayRange(date.earliest().orElse(LocalDate.MIN), date.latest().orElse(LocalDate.MAX));
  }

  static DayRange on(LocalDate day) {
    return new DayRange(day, day);
  }

  DayRange notAfter(LocalDate day) {
    return new DayRange(first, last.isAfter(day) ? day : last);
  }

  DayRange notBefore(LocalDate day) {
    return new DayRange(first.isBefore(day) ? day : first, last);
  }

  boolean isEmpty() {
    return first.isAfter(last);
  }
}
