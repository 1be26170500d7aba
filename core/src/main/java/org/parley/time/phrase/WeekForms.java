package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** Weekdays and weekends: "Tuesday", "last Tuesday", "Tuesday last week", "over the weekend". */
final class WeekForms {
  private static final int SATURDAY = 6;
  private static final int SUNDAY = 7;

  private WeekForms() {}

  static ImmutableList<Dated> weekday(Match match, PhraseReader reader) {
    return weekdays(match, reader).nearestOrOwn();
  }

  static ImmutableList<Dated> weekdayOfWeek(Match match, PhraseReader reader) {
    return weekdays(match, reader).in(match.get(Slot.SHIFT));
  }

  static ImmutableList<Dated> shiftedWeekday(Match match, PhraseReader reader) {
    return weekdays(match, reader).shifted(match.get(Slot.SHIFT));
  }

  static ImmutableList<Dated> weekdayBefore(Match match, PhraseReader reader) {
    return weekdays(match, reader).strictly(Tense.PAST);
  }

  static ImmutableList<Dated> weekdayAfter(Match match, PhraseReader reader) {
    return weekdays(match, reader).strictly(Tense.FUTURE);
  }

  static ImmutableList<Dated> weekend(Match match, PhraseReader reader) {
    return weekends(reader).nearestOrOwn();
  }

  static ImmutableList<Dated> shiftedWeekend(Match match, PhraseReader reader) {
    return weekends(reader).shifted(match.get(Slot.SHIFT));
  }

  static ImmutableList<Dated> weekendBefore(Match match, PhraseReader reader) {
    return weekends(reader).strictly(Tense.PAST);
  }

  static ImmutableList<Dated> weekendAfter(Match match, PhraseReader reader) {
    return weekends(reader).strictly(Tense.FUTURE);
  }

  private static Cycle weekdays(Match match, PhraseReader reader) {
    int weekday = match.get(Slot.WEEKDAY);
    return new Cycle(reader.bearings(), week -> Dates.day(day(reader, week, weekday)));
  }

  private static Cycle weekends(PhraseReader reader) {
    return new Cycle(
        reader.bearings(),
        week -> Dates.between(day(reader, week, SATURDAY), day(reader, week, SUNDAY)));
  }

  private static LocalDate day(PhraseReader reader, int week, int weekday) {
    LocalDate monday = Dates.monday(reader.bearings().limit());
    return monday.plusWeeks(week).plusDays(weekday - 1L);
  }
}
