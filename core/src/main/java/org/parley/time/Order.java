package org.parley.time;

/**
 * The order of two dates, as far as it is known: the six answers of {@link Span#order}.
 *
 * <p>There are three relations of two spans: the first is over before the other begins, they share
 * a day, or the first begins after the other is over. A date known only to the month allows more
 * than one of them. "Before or after, but never together" is impossible, so there are six answers.
 * The unit is the day: events on one day are {@link #TOGETHER}, regardless of the hours.
 */
public enum Order {
  /** Certainly before: it is over on a day before the other begins. */
  BEFORE,
  /** Before, or with a day in common; certainly not after. */
  NOT_AFTER,
  /** Certainly a day in common. */
  TOGETHER,
  /** After, or with a day in common; certainly not before. */
  NOT_BEFORE,
  /** Certainly after: it begins on a day after the other is over. */
  AFTER,
  /** Before, after or with a day in common: the dates do not decide it. */
  UNDECIDED;

  static Order of(boolean mayBeBefore, boolean mayOverlap, boolean mayBeAfter) {
    if (mayBeBefore && mayBeAfter) {
      return UNDECIDED;
    }
    if (mayBeBefore) {
      return mayOverlap ? NOT_AFTER : BEFORE;
    }
    if (mayBeAfter) {
      return mayOverlap ? NOT_BEFORE : AFTER;
    }
    return TOGETHER;
  }

  /** The same answer asked from the other side: {@link #AFTER} for {@link #BEFORE}. */
  public Order reversed() {
    return switch (this) {
      case BEFORE -> AFTER;
      case NOT_AFTER -> NOT_BEFORE;
      case TOGETHER -> TOGETHER;
      case NOT_BEFORE -> NOT_AFTER;
      case AFTER -> BEFORE;
      case UNDECIDED -> UNDECIDED;
    };
  }
}
