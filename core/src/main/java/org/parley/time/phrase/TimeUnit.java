package org.parley.time.phrase;

/** A unit that reports count in. */
enum TimeUnit {
  HOUR,
  DAY,
  WEEK,
  FORTNIGHT,
  MONTH,
  YEAR,
  DECADE
}
