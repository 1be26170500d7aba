package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;

/** The meanings of the forms in a language file; a file may write one in several ways. */
enum Construction {
  YEAR_FIRST(CalendarRules::yearFirst),
  NUMERIC_DAY(CalendarRules::numericDay),
  CALENDAR_DAY(CalendarRules::calendarDay),
  DAY_OF_MONTH(CalendarRules::dayOfMonth),
  MONTH(CalendarRules::month),
  MONTH_OF_YEAR(CalendarRules::monthOfYear),
  SHIFTED_MONTH(CalendarRules::shiftedMonth),
  YEAR(CalendarRules::year),
  DECADE(CalendarRules::decade),
  WEEKDAY(WeekRules::weekday),
  WEEKDAY_OF_WEEK(WeekRules::weekdayOfWeek),
  SHIFTED_WEEKDAY(WeekRules::shiftedWeekday),
  WEEKDAY_BEFORE(WeekRules::weekdayBefore),
  WEEKDAY_AFTER(WeekRules::weekdayAfter),
  WEEKEND(WeekRules::weekend),
  SHIFTED_WEEKEND(WeekRules::shiftedWeekend),
  WEEKEND_BEFORE(WeekRules::weekendBefore),
  WEEKEND_AFTER(WeekRules::weekendAfter),
  DAY_FROM_ANCHOR(OffsetRules::dayFromAnchor),
  SAME_DAY(OffsetRules::sameDay),
  PREVIOUS_DAY(OffsetRules::previousDay),
  FOLLOWING_DAY(OffsetRules::followingDay),
  SHIFTED_UNIT(OffsetRules::shiftedUnit),
  PREVIOUS_UNIT(OffsetRules::previousUnit),
  FOLLOWING_UNIT(OffsetRules::followingUnit),
  COUNTED_BACK(OffsetRules::countedBack),
  COUNTED_ON(OffsetRules::countedOn),
  PAST_STRETCH(DurationRules::past),
  COMING_STRETCH(DurationRules::coming),
  EARLIER_IN_UNIT(DurationRules::earlierInUnit),
  LATER_IN_UNIT(DurationRules::laterInUnit),
  LAST_NIGHT(Level.POINT, NightRules::lastNight),
  TONIGHT(Level.POINT, NightRules::tonight),
  OVERNIGHT(Level.POINT, NightRules::overnight),
  NIGHT_INTO(Level.POINT, NightRules::nightInto),
  OVERNIGHT_ON(Level.POINT, NightRules::overnightOn),
  PART_OF_ANCHOR(Level.POINT, DayRules::partOfAnchor),
  PART_OF_DAY(Level.POINT, DayRules::partOfDay),
  THIRD_OF_PERIOD(Level.POINT, PeriodPartRules::third),
  HOUR(Level.POINT, DayRules::hour),
  HOURS(Level.POINT, DayRules::hours),
  MIDNIGHT(Level.POINT, NightRules::midnight),
  DAYS_BEFORE(Level.POINT, OffsetRules::daysBefore),
  DAYS_AFTER(Level.POINT, OffsetRules::daysAfter),
  DAY_SPAN(Level.WHOLE, IntervalRules::daySpan),
  FROM_TO(Level.WHOLE, IntervalRules::fromTo),
  SINCE(Level.WHOLE, IntervalRules::since),
  UNTIL(Level.WHOLE, IntervalRules::until),
  BEFORE(Level.WHOLE, IntervalRules::until),
  AFTER(Level.WHOLE, IntervalRules::since),
  ABOUT(Level.WHOLE, IntervalRules::about);

  /** The places where a construction may occur: each level includes those before it. */
  enum Level {
    /** A day or a period, which can be a phrase within any other. */
    BASE,
    /** A part of one, which can be an end of a stretch. */
    POINT,
    /** A stretch with ends, which is the whole text. */
    WHOLE
  }

  private interface Meaning {
    ImmutableList<Dated> read(FormMatch match, PhraseReader reader);
  }

  private final Level level;

  @SuppressWarnings("ImmutableEnumChecker") // a method without state
  private final Meaning meaning;

  Construction(Meaning meaning) {
    this(Level.BASE, meaning);
  }

  Construction(Level level, Meaning meaning) {
    this.level = level;
    this.meaning = meaning;
  }

  boolean mayStandAt(Level other) {
    return level.compareTo(other) <= 0;
  }

  ImmutableList<Dated> read(FormMatch match, PhraseReader reader) {
    return meaning.read(match, reader);
  }
}
