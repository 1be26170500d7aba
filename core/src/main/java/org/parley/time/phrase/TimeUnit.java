package org.parley.time.phrase;

/** A unit of time in reports. */
enum TimeUnit {
  HOUR,
  DAY,
  WEEK,
  FORTNIGHT,
  MONTH,
  YEAR,
  DECADE
}
