package org.parley.time;

/**
 * How finely an {@link Edtf} names its time: the unit that its form gives whole.
 *
 * <p>It follows the form and not the number of days left: {@code 2004-04-3X} can only be 30 April,
 * yet it names no day and is a {@link #MONTH}. A qualifier changes nothing: {@code 2004?} is a
 * {@link #YEAR}.
 */
public enum Precision {
  /** A moment on the clock, with its offset from UTC: {@code 2024-10-01T19:30+03:00}. */
  INSTANT,
  /**
   * A time on the clock of a place that is not named: {@code 2024-10-01T19:30}. It is no moment,
   * since nobody said how the clock is set.
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
  /** A stretch of time with two ends, however close they lie: {@code 2023-10-07/2023-10-08}. */
  INTERVAL,
  /** One of several dates that are listed: {@code [2024-10-01,2024-10-02]}. */
  SET
}
