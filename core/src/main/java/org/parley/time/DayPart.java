package org.parley.time;

/**
 * A part of a day, as named in a report.
 *
 * <p>It has no hours: a report that says "early Wednesday" does not give them, and newsrooms differ
 * on when the night ends. Stated hours are {@link Hours}.
 */
public enum DayPart {
  /** The first hours of the day, "early Wednesday": in news, often before dawn. */
  EARLY,
  /** The hours before noon. */
  MORNING,
  /** About the middle of the day, "at midday". */
  NOON,
  /** The hours after noon. */
  AFTERNOON,
  /** The hours about sunset and after. */
  EVENING,
  /** The dark hours, "Tuesday night": which of the day's two nights is left open. */
  NIGHT,
  /** The last hours of the day, "late Tuesday". */
  LATE,
  /**
   * The night that ends on the day, "overnight into Wednesday": it may have begun the day before.
   */
  OVERNIGHT
}
