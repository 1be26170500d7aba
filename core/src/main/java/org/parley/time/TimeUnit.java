package org.parley.time;

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
