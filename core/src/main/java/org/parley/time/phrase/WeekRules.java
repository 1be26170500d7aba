package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** Weekdays and weekends: "Tuesday", "last Tuesday", "Tuesday last week", "over the weekend". */
final class WeekRules {
  private static final int SATURDAY = 6;
  private static final int SUNDAY = 7;

  private WeekRules() {}

  static ImmutableList<Dated> weekday(FormMatch match, PhraseReader reader) {
    return weekdays(match, reader).nearestOrOwn();
  }

  static ImmutableList<Dated> weekdayOfWeek(FormMatch match, PhraseReader reader) {
    return weekdays(match, reader).in(match.get(Slot.SHIFT));
  }

  static ImmutableList<Dated> shiftedWeekday(FormMatch match, PhraseReader reader) {
    return weekdays(match, reader).shifted(match.get(Slot.SHIFT));
  }

  static ImmutableList<Dated> weekdayBefore(FormMatch match, PhraseReader reader) {
    return weekdays(match, reader).strictly(Tense.PAST);
  }

  static ImmutableList<Dated> weekdayAfter(FormMatch match, PhraseReader reader) {
    return weekdays(match, reader).strictly(Tense.FUTURE);
  }

  static ImmutableList<Dated> weekend(FormMatch match, PhraseReader reader) {
    return weekends(reader).nearestOrOwn();
  }

  static ImmutableList<Dated> shiftedWeekend(FormMatch match, PhraseReader reader) {
    return weekends(reader).shifted(match.get(Slot.SHIFT));
  }

  static ImmutableList<Dated> weekendBefore(FormMatch match, PhraseReader reader) {
    return weekends(reader).strictly(Tense.PAST);
  }

  static ImmutableList<Dated> weekendAfter(FormMatch match, PhraseReader reader) {
    return weekends(reader).strictly(Tense.FUTURE);
  }

  private static Cycle weekdays(FormMatch match, PhraseReader reader) {
    int weekday = match.get(Slot.WEEKDAY);
    return new Cycle(reader.context(), week -> EdtfDates.day(day(reader, week, weekday)));
  }

  private static Cycle weekends(PhraseReader reader) {
    return new Cycle(
        reader.context(),
        week -> EdtfDates.between(day(reader, week, SATURDAY), day(reader, week, SUNDAY)));
  }

  private static LocalDate day(PhraseReader reader, int week, int weekday) {
    LocalDate monday = EdtfDates.monday(reader.context().limit());
    return monday.plusWeeks(week).plusDays(weekday - 1L);
  }
}
