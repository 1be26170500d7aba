package org.parley.time.phrase;

/**
 * A rule by which words were read as a date, for explanations.
 *
 * <p>Several rules can yield one date: "early Wednesday" is the {@link #NEAREST} Wednesday and a
 * {@link #PART_OF_DAY}. If two rules apply to the same words, each yields a candidate.
 */
public enum DateRule {
  /** The words name the complete date: "7 October 2023", "2014", {@code 2024-04}. */
  WRITTEN("the words name the whole date"),
  /** The first number of "10/11/2024" is read as the day. */
  DAY_FIRST("the first number is read as the day"),
  /** The first number of "10/11/2024" is read as the month. */
  MONTH_FIRST("the first number is read as the month"),
  /** The weekday beside a date is not that of the date, so the date is marked {@code ?}. */
  WEEKDAY_CONTRADICTS("the weekday in the words is not that of the date, which is in doubt"),
  /** The nearest one in the direction of the tense: "Tuesday", "April", "Oct. 7", "the 7th". */
  NEAREST("the nearest in the direction of the tense"),
  /** The anchor's own day, weekend or month: "Tuesday" in a report of a Tuesday. */
  ANCHOR_ITSELF("the one that the anchor itself lies in"),
  /** The one in a named week, month or year: "last Tuesday" as the Tuesday of last week. */
  IN_NAMED_PERIOD("the one in the week, month or year that the words name"),
  /** A calendar week from Monday to Sunday, month, year or decade: "last week", "this year". */
  CALENDAR_PERIOD("the whole calendar period; weeks run from Monday to Sunday (ISO 8601)"),
  /** A number of days before or after: "yesterday", "two days earlier". */
  COUNTED_DAYS("counted in days"),
  /**
   * A number of weeks, months or years before or after: the calendar period reached, marked {@code
   * ~}, because "three weeks ago" does not name a day.
   */
  COUNTED_PERIODS("counted in periods, to about the calendar period reached"),
  /** A period that ends or begins with the anchor: "the past 24 hours", "earlier this month". */
  UP_TO_ANCHOR("a stretch that ends or begins with the anchor"),
  /** "Last night", read as its hours before midnight, on the day before the anchor. */
  BEFORE_MIDNIGHT("the hours of the night before midnight"),
  /** "Last night", read as its hours after midnight, on the day that the night ends on. */
  AFTER_MIDNIGHT("the night counted to the day that it ends on"),
  /**
   * A part of the day, or an hour. It also settles a weekday that is the anchor's own: a report of
   * a Wednesday that gives an hour of "Wednesday" means that day, not one a week away.
   */
  PART_OF_DAY("a part of the day"),
  /**
   * The first, middle or last third of a period: 1 to 10, 11 to 20 and 21 to the end of a month,
   * four months of a year (as UCDP has it), about three years of a decade, and Monday and Tuesday,
   * Wednesday and Thursday, Friday to Sunday of a week. The inner bounds are marked {@code ~}.
   */
  THIRD_OF_PERIOD("a third of the period, its inner bound approximate"),
  /** From the named time on, with an open end. The named time is included. */
  SINCE("from that time on, the end open"),
  /** Up to the named time, with an open start. The named time is included. */
  UNTIL("up to that time, the start open"),
  /** Both ends are named, and both are included. */
  FROM_TO("from one end to the other, both counted in"),
  /** "About", "around": marked {@code ~}. */
  ABOUT("marked as approximate");

  private final String inWords;

  DateRule(String inWords) {
    this.inWords = inWords;
  }

  /** The rule in a few English words. */
  public String inWords() {
    return inWords;
  }
}
