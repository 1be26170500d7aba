package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;

/** What the forms of a language file mean; a file may write one in several ways. */
enum Construction {
  YEAR_FIRST(CalendarForms::yearFirst),
  NUMERIC_DAY(CalendarForms::numericDay),
  CALENDAR_DAY(CalendarForms::calendarDay),
  DAY_OF_MONTH(CalendarForms::dayOfMonth),
  MONTH(CalendarForms::month),
  MONTH_OF_YEAR(CalendarForms::monthOfYear),
  SHIFTED_MONTH(CalendarForms::shiftedMonth),
  YEAR(CalendarForms::year),
  DECADE(CalendarForms::decade),
  WEEKDAY(WeekForms::weekday),
  WEEKDAY_OF_WEEK(WeekForms::weekdayOfWeek),
  SHIFTED_WEEKDAY(WeekForms::shiftedWeekday),
  WEEKDAY_BEFORE(WeekForms::weekdayBefore),
  WEEKDAY_AFTER(WeekForms::weekdayAfter),
  WEEKEND(WeekForms::weekend),
  SHIFTED_WEEKEND(WeekForms::shiftedWeekend),
  WEEKEND_BEFORE(WeekForms::weekendBefore),
  WEEKEND_AFTER(WeekForms::weekendAfter),
  DAY_FROM_ANCHOR(CountForms::dayFromAnchor),
  SAME_DAY(CountForms::sameDay),
  PREVIOUS_DAY(CountForms::previousDay),
  FOLLOWING_DAY(CountForms::followingDay),
  SHIFTED_UNIT(CountForms::shiftedUnit),
  PREVIOUS_UNIT(CountForms::previousUnit),
  FOLLOWING_UNIT(CountForms::followingUnit),
  COUNTED_BACK(CountForms::countedBack),
  COUNTED_ON(CountForms::countedOn),
  PAST_STRETCH(StretchForms::past),
  COMING_STRETCH(StretchForms::coming),
  EARLIER_IN_UNIT(StretchForms::earlierInUnit),
  LATER_IN_UNIT(StretchForms::laterInUnit),
  LAST_NIGHT(Level.POINT, NightForms::lastNight),
  TONIGHT(Level.POINT, NightForms::tonight),
  OVERNIGHT(Level.POINT, NightForms::overnight),
  NIGHT_INTO(Level.POINT, NightForms::nightInto),
  OVERNIGHT_ON(Level.POINT, NightForms::overnightOn),
  PART_OF_ANCHOR(Level.POINT, DayForms::partOfAnchor),
  PART_OF_DAY(Level.POINT, DayForms::partOfDay),
  THIRD_OF_PERIOD(Level.POINT, ThirdForms::third),
  HOUR(Level.POINT, DayForms::hour),
  HOURS(Level.POINT, DayForms::hours),
  MIDNIGHT(Level.POINT, NightForms::midnight),
  DAYS_BEFORE(Level.POINT, CountForms::daysBefore),
  DAYS_AFTER(Level.POINT, CountForms::daysAfter),
  DAY_SPAN(Level.WHOLE, EndForms::daySpan),
  FROM_TO(Level.WHOLE, EndForms::fromTo),
  SINCE(Level.WHOLE, EndForms::since),
  UNTIL(Level.WHOLE, EndForms::until),
  BEFORE(Level.WHOLE, EndForms::until),
  AFTER(Level.WHOLE, EndForms::since),
  ABOUT(Level.WHOLE, EndForms::about);

  /** Where a construction may stand: each level has those before it too. */
  enum Level {
    /** A day or a period, which can be a phrase within any other. */
    BASE,
    /** A part of one, which can be an end of a stretch. */
    POINT,
    /** A stretch with ends, which is the whole text. */
    WHOLE
  }

  private interface Meaning {
    ImmutableList<Dated> read(Match match, PhraseReader reader);
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

  ImmutableList<Dated> read(Match match, PhraseReader reader) {
    return meaning.read(match, reader);
  }
}
