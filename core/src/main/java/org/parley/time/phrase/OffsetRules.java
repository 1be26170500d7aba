package org.parley.time.phrase;

import static org.parley.Requirement.refused;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import org.parley.time.Edtf;

/** Days and periods counted from the anchor or from a date: "yesterday", "three weeks ago". */
final class OffsetRules {
  private static final long HOURS = 24;

  private OffsetRules() {}

  static ImmutableList<Dated> dayFromAnchor(FormMatch match, PhraseReader reader) {
    return days(match.get(Slot.TODAY), reader);
  }

  static ImmutableList<Dated> sameDay(FormMatch match, PhraseReader reader) {
    return days(0, reader);
  }

  static ImmutableList<Dated> previousDay(FormMatch match, PhraseReader reader) {
    return days(-1, reader);
  }

  static ImmutableList<Dated> followingDay(FormMatch match, PhraseReader reader) {
    return days(1, reader);
  }

  private static ImmutableList<Dated> days(long days, PhraseReader reader) {
    LocalDate day = reader.context().anchorDay().plusDays(days);
    return ImmutableList.of(Dated.by(DateRule.COUNTED_DAYS, EdtfDates.day(day)));
  }

  static ImmutableList<Dated> shiftedUnit(FormMatch match, PhraseReader reader) {
    return period(match, match.get(Slot.SHIFT), reader);
  }

  static ImmutableList<Dated> previousUnit(FormMatch match, PhraseReader reader) {
    return period(match, -1, reader);
  }

  static ImmutableList<Dated> followingUnit(FormMatch match, PhraseReader reader) {
    return period(match, 1, reader);
  }

  /**
   * The calendar period of the matched unit that contains the anchor, or one a number of periods
   * later.
   */
  static ImmutableList<Dated> period(FormMatch match, int shift, PhraseReader reader) {
    TimeUnit unit = unit(match);
    return switch (unit) {
      case HOUR, DAY, FORTNIGHT -> ImmutableList.of();
      default ->
          ImmutableList.of(
              Dated.by(
                  DateRule.CALENDAR_PERIOD, reached(unit, reader.context().anchorDay(), shift)));
    };
  }

  static ImmutableList<Dated> countedBack(FormMatch match, PhraseReader reader) {
    return counted(match, -match.get(Slot.NUMBER), reader);
  }

  static ImmutableList<Dated> countedOn(FormMatch match, PhraseReader reader) {
    return counted(match, match.get(Slot.NUMBER), reader);
  }

  private static ImmutableList<Dated> counted(FormMatch match, int number, PhraseReader reader) {
    TimeUnit unit = unit(match);
    LocalDate anchor = reader.context().anchorDay();
    return switch (unit) {
      case HOUR -> ImmutableList.of(Dated.by(DateRule.COUNTED_DAYS, hours(anchor, number)));
      case DAY -> days(number, reader);
      default ->
          ImmutableList.of(
              Dated.by(DateRule.COUNTED_PERIODS, EdtfDates.about(reached(unit, anchor, number))));
    };
  }

  /**
   * The days reached by a count of hours; the hour at which it begins is unknown, so there may be
   * two.
   */
  private static Edtf hours(LocalDate anchor, long hours) {
    LocalDate first = anchor.plusDays(Math.floorDiv(hours, HOURS));
    LocalDate last = anchor.plusDays(-Math.floorDiv(-hours, HOURS));
    return first.equals(last) ? EdtfDates.day(first) : EdtfDates.between(first, last);
  }

  /** The calendar period a number of units from that of the day. */
  private static Edtf reached(TimeUnit unit, LocalDate day, long number) {
    return switch (unit) {
      case WEEK -> EdtfDates.week(day.plusWeeks(number));
      case FORTNIGHT -> EdtfDates.week(day.plusWeeks(2 * number));
      case MONTH -> EdtfDates.month(YearMonth.from(day).plusMonths(number));
      case YEAR -> EdtfDates.year(day.plusYears(number).getYear());
      case DECADE -> EdtfDates.decade(day.plusYears(10 * number).getYear());
      case HOUR, DAY -> throw refused("unit must be a calendar period", "unit", unit);
    };
  }

  /** Reads "the day before yesterday" and "two days before Oct. 7". */
  static ImmutableList<Dated> daysBefore(FormMatch match, PhraseReader reader) {
    return daysFrom(match, -1, reader);
  }

  /** Reads "the day after tomorrow" and "a week after 7 October". */
  static ImmutableList<Dated> daysAfter(FormMatch match, PhraseReader reader) {
    return daysFrom(match, 1, reader);
  }

  private static ImmutableList<Dated> daysFrom(FormMatch match, int sign, PhraseReader reader) {
    long number = sign * (long) match.find(Slot.NUMBER).orElse(1);
    if (match.has(Slot.UNIT) && unit(match) != TimeUnit.DAY) {
      return ImmutableList.of();
    }
    return reader.read(match.phrase(0)).stream()
        .filter(Dated::isDay)
        .map(date -> date.then(DateRule.COUNTED_DAYS, EdtfDates.day(date.day().plusDays(number))))
        .collect(ImmutableList.toImmutableList());
  }

  static TimeUnit unit(FormMatch match) {
    return DateWords.unit(match.get(Slot.UNIT));
  }
}
