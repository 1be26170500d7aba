package org.parley.time.phrase;

import java.time.LocalDate;

/**
 * Days in a row.
 *
 * @param first the first one
 * @param last the last one, counted in; before the first where there is none
 */
record Days(LocalDate first, LocalDate last) {
  Days notAfter(LocalDate day) {
    return new Days(first, last.isAfter(day) ? day : last);
  }

  boolean isEmpty() {
    return first.isAfter(last);
  }
}
