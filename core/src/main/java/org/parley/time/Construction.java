package org.parley.time;

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
  LAST_NIGHT(Slot.POINT, NightForms::lastNight),
  TONIGHT(Slot.POINT, NightForms::tonight),
  OVERNIGHT(Slot.POINT, NightForms::overnight),
  NIGHT_INTO(Slot.POINT, NightForms::nightInto),
  OVERNIGHT_ON(Slot.POINT, NightForms::overnightOn),
  PART_OF_ANCHOR(Slot.POINT, DayForms::partOfAnchor),
  PART_OF_DAY(Slot.POINT, DayForms::partOfDay),
  THIRD_OF_PERIOD(Slot.POINT, ThirdForms::third),
  HOUR(Slot.POINT, DayForms::hour),
  HOURS(Slot.POINT, DayForms::hours),
  MIDNIGHT(Slot.POINT, NightForms::midnight),
  DAYS_BEFORE(Slot.POINT, CountForms::daysBefore),
  DAYS_AFTER(Slot.POINT, CountForms::daysAfter),
  DAY_SPAN(Slot.LEAD, EndForms::daySpan),
  FROM_TO(Slot.LEAD, EndForms::fromTo),
  SINCE(Slot.LEAD, EndForms::since),
  UNTIL(Slot.LEAD, EndForms::until),
  BEFORE(Slot.LEAD, EndForms::until),
  AFTER(Slot.LEAD, EndForms::since),
  ABOUT(Slot.LEAD, EndForms::about);

  private interface Meaning {
    ImmutableList<Dated> read(Match match, PhraseReader reader);
  }

  private final Slot level;

  @SuppressWarnings("ImmutableEnumChecker") // a method without state
  private final Meaning meaning;

  Construction(Meaning meaning) {
    this(Slot.BASE, meaning);
  }

  /** The level is the phrase that it may stand in, {@link Slot#LEAD} for the whole text only. */
  Construction(Slot level, Meaning meaning) {
    this.level = level;
    this.meaning = meaning;
  }

  boolean mayStandIn(Slot phrase) {
    return switch (phrase) {
      case BASE -> level == Slot.BASE;
      case POINT -> level != Slot.LEAD;
      default -> true;
    };
  }

  ImmutableList<Dated> read(Match match, PhraseReader reader) {
    return meaning.read(match, reader);
  }
}
