package org.parley.time.phrase;

import java.time.LocalDate;

/**
 * Consecutive days.
 *
 * @param first the first one
 * @param last the last one, inclusive; before the first if there are none
 */
record DaySequence(LocalDate first, LocalDate last) {
  DaySequence notAfter(LocalDate day) {
    return new DaySequence(first, last.isAfter(day) ? day : last);
  }

  boolean isEmpty() {
    return first.isAfter(last);
  }
}
