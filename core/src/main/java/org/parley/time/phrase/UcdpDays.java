package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Turns the words of a row of {@link UcdpTimePhrase} and the day of the report into days. */
interface UcdpDays {
  /** The days; empty if the words do not fit the row. */
  Optional<DaySequence> read(FormMatch match, UcdpPhraseReader reader);

  /** A first day, this many days after that of the report. */
  record From(int first) {
    /** The days from the first to the one this many days after that of the report. */
    UcdpDays to(int last) {
      return (match, reader) ->
          range(reader.report().plusDays(first), reader.report().plusDays(last));
    }
  }

  static From from(int first) {
    return new From(first);
  }

  /** The same for one number of one unit only. */
  static UcdpDays counted(TimeUnit unit, int number, UcdpDays days) {
    return (match, reader) ->
        match.get(Slot.NUMBER) == number && OffsetRules.unit(match) == unit
            ? days.read(match, reader)
            : Optional.empty();
  }

  /** Days of a month; without a year, of the last whose first such day is not after the report. */
  static UcdpDays ofMonth(int first, int last) {
    return (match, reader) -> {
      YearMonth month = YearMonth.of(reader.report().getYear(), match.get(Slot.MONTH));
      boolean toCome = month.atDay(first).isAfter(reader.report());
      YearMonth named =
          match.find(Slot.YEAR).map(month::withYear).orElse(toCome ? month.minusYears(1) : month);
      return range(named.atDay(first), named.atDay(Math.min(last, named.lengthOfMonth())));
    };
  }

  /** The same days, up to that of the report. */
  static UcdpDays notBeyondReport(UcdpDays days) {
    return (match, reader) ->
        days.read(match, reader).map(range -> range.notAfter(reader.report()));
  }

  static UcdpDays ofYear(int first, int last) {
    return (match, reader) ->
        range(
            LocalDate.of(match.get(Slot.YEAR), first, 1),
            YearMonth.of(match.get(Slot.YEAR), last).atEndOfMonth());
  }

  static Optional<DaySequence> exactDay(FormMatch match, UcdpPhraseReader reader) {
    ImmutableList<LocalDate> days = reader.days(match.phrase(0));
    return days.size() == 1 ? range(days.get(0), days.get(0)) : Optional.empty();
  }

  static Optional<DaySequence> aroundDay(FormMatch match, UcdpPhraseReader reader) {
    return reader.days(match.phrase(0)).stream()
        .findFirst()
        .flatMap(day -> range(day.minusDays(1), day.plusDays(1)));
  }

  static Optional<DaySequence> sinceDay(FormMatch match, UcdpPhraseReader reader) {
    return reader.days(match.phrase(0)).stream()
        .findFirst()
        .flatMap(day -> range(day, reader.report()));
  }

  static Optional<DaySequence> nightBetween(FormMatch match, UcdpPhraseReader reader) {
    return reader.days(match.phrase(1)).stream()
        .filter(last -> reader.days(match.phrase(0)).contains(last.minusDays(1)))
        .findFirst()
        .flatMap(last -> range(last.minusDays(1), last));
  }

  static Optional<DaySequence> lastWeekday(FormMatch match, UcdpPhraseReader reader) {
    LocalDate yesterday = reader.report().minusDays(1);
    int past = Math.floorMod(yesterday.getDayOfWeek().getValue() - match.get(Slot.WEEKDAY), 7);
    return range(yesterday.minusDays(past), yesterday.minusDays(past));
  }

  static Optional<DaySequence> weekend(FormMatch match, UcdpPhraseReader reader) {
    LocalDate saturday = EdtfDates.monday(reader.report()).plusDays(5);
    LocalDate last = saturday.isBefore(reader.report()) ? saturday : saturday.minusWeeks(1);
    return range(last, last.plusDays(1));
  }

  static Optional<DaySequence> thisWeek(FormMatch match, UcdpPhraseReader reader) {
    return range(EdtfDates.monday(reader.report()), reader.report());
  }

  static Optional<DaySequence> offensive(FormMatch match, UcdpPhraseReader reader) {
    int days = match.get(Slot.NUMBER);
    return days >= 1 && days < 7
        ? range(reader.report().minusDays(days - 1L), reader.report())
        : Optional.empty();
  }

  static Optional<DaySequence> lateLastWeek(FormMatch match, UcdpPhraseReader reader) {
    LocalDate monday = EdtfDates.monday(reader.report());
    return range(monday.minusDays(3), monday.minusDays(1));
  }

  static Optional<DaySequence> lastWeek(FormMatch match, UcdpPhraseReader reader) {
    LocalDate monday = EdtfDates.monday(reader.report());
    return range(monday.minusDays(7), monday.minusDays(1));
  }

  static Optional<DaySequence> earlierThisMonth(FormMatch match, UcdpPhraseReader reader) {
    return range(reader.report().withDayOfMonth(1), reader.report().minusDays(1));
  }

  static Optional<DaySequence> lastMonth(FormMatch match, UcdpPhraseReader reader) {
    YearMonth month = YearMonth.from(reader.report()).minusMonths(1);
    return range(month.atDay(1), month.atEndOfMonth());
  }

  static Optional<DaySequence> lastYear(FormMatch match, UcdpPhraseReader reader) {
    int year = reader.report().getYear() - 1;
    return range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  static Optional<DaySequence> pastYear(FormMatch match, UcdpPhraseReader reader) {
    return range(reader.report().withDayOfYear(1), reader.report());
  }

  static Optional<DaySequence> pastMonths(FormMatch match, UcdpPhraseReader reader) {
    LocalDate back = reader.report().minusMonths(3);
    LocalDate newYear = reader.report().withDayOfYear(1);
    return range(back.isBefore(newYear) ? newYear : back, reader.report());
  }

  private static Optional<DaySequence> range(LocalDate first, LocalDate last) {
    return Optional.of(new DaySequence(first, last));
  }
}
