package org.parley.time;

/**
 * The precision of an {@link Edtf}: the smallest unit that is fully specified.
 *
 * <p>It depends on the form, not on the number of possible days: {@code 2004-04-3X} can only be 30
 * April, but it names no day and is a {@link #MONTH}. A qualifier changes nothing: {@code 2004?} is
 * a {@link #YEAR}.
 */
public enum Precision {
  /** A moment on the clock, with its offset from UTC: {@code 2024-10-01T19:30+03:00}. */
  INSTANT,
  /**
   * A local time at an unnamed place: {@code 2024-10-01T19:30}. It is not an instant, because its
   * offset is unknown.
   */
  LOCAL_TIME,
  /** One day: {@code 2024-10-01}. */
  DAY,
  /**
   * One month, or some unnamed day of it: {@code 2004-07}, {@code 2004-07-XX}, {@code 2004-07-2X}.
   */
  MONTH,
  /** One year, or some unnamed month of it: {@code 2004}, {@code 2004-XX}, {@code 2004-1X}. */
  YEAR,
  /** Some year of the ten that share three digits: {@code 201X} is 2010 to 2019. */
  DECADE,
  /** Some year of the hundred that share two digits: {@code 20XX} is 2000 to 2099. */
  CENTURY,
  /** A period with two ends, however short: {@code 2023-10-07/2023-10-08}. */
  INTERVAL,
  /** One of several dates that are listed: {@code [2024-10-01,2024-10-02]}. */
  SET
}
