package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.time.Edtf;

/** Rules for calendar dates: "7 October 2023", "Oct. 7", "April", "2014". */
final class CalendarRules {
  private CalendarRules() {}

  /** Reads 2024/10/02. */
  static ImmutableList<Dated> yearFirst(FormMatch match, PhraseReader reader) {
    return written(EdtfDates.day(LocalDate.of(match.value(0), match.value(1), match.value(2))));
  }

  /** Reads 10/11/2024, or 10/11, in which either number may be the month. */
  static ImmutableList<Dated> numericDay(FormMatch match, PhraseReader reader) {
    int one = match.value(0);
    int other = match.value(1);
    Optional<Integer> year = match.find(Slot.YEAR);
    if (one == other) {
      return dayAndMonth(one, one, year, DateRule.WRITTEN, reader)
          .collect(ImmutableList.toImmutableList());
    }
    return Stream.concat(
            dayAndMonth(one, other, year, DateRule.DAY_FIRST, reader),
            dayAndMonth(other, one, year, DateRule.MONTH_FIRST, reader))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Dated> dayAndMonth(
      int day, int month, Optional<Integer> year, DateRule rule, PhraseReader reader) {
    boolean exists =
        month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year.orElse(4), month).lengthOfMonth();
    if (!exists) {
      return Stream.empty();
    }
    return year.isPresent()
        ? Stream.of(Dated.written(rule, EdtfDates.day(LocalDate.of(year.get(), month, day))))
        : everyYear(month, day, reader).nearest().stream()
            .map(date -> date.then(rule, date.edtf()));
  }

  /** Reads "7 October 2023", "Oct. 7" and "Oct. 7 last year", each perhaps with a weekday. */
  static ImmutableList<Dated> calendarDay(FormMatch match, PhraseReader reader) {
    int month = match.get(Slot.MONTH);
    int day = dayOf(match);
    if (match.has(Slot.YEAR)) {
      Edtf date = EdtfDates.day(LocalDate.of(match.get(Slot.YEAR), month, day));
      return checked(written(date), match.find(Slot.WEEKDAY));
    }
    Cycle years = everyYear(month, day, reader);
    ImmutableList<Dated> dates = match.find(Slot.SHIFT).map(years::in).orElseGet(years::nearest);
    return checked(dates, match.find(Slot.WEEKDAY));
  }

  /** Reads "the 7th", "Monday the 7th" and "the 7th of last month". */
  static ImmutableList<Dated> dayOfMonth(FormMatch match, PhraseReader reader) {
    int day = dayOf(match);
    LocalDate limit = reader.context().limit();
    Cycle months =
        new Cycle(
            reader.context(),
            number -> EdtfDates.day(YearMonth.from(limit).plusMonths(number).atDay(day)));
    ImmutableList<Dated> dates = match.find(Slot.SHIFT).map(months::in).orElseGet(months::nearest);
    return checked(dates, match.find(Slot.WEEKDAY));
  }

  private static int dayOf(FormMatch match) {
    return match.find(Slot.DAY).or(() -> match.find(Slot.ORDINAL)).orElseThrow();
  }

  private static Cycle everyYear(int month, int day, PhraseReader reader) {
    return new Cycle(
        reader.context(),
        number -> EdtfDates.day(LocalDate.of(yearOf(reader) + number, month, day)));
  }

  /** Marks a date as uncertain if the weekday beside it is not its own. */
  private static ImmutableList<Dated> checked(
      ImmutableList<Dated> dates, Optional<Integer> weekday) {
    return dates.stream()
        .map(date -> agrees(date, weekday) ? date : doubtful(date))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean agrees(Dated date, Optional<Integer> weekday) {
    return weekday.isEmpty() || weekday.get() == date.day().getDayOfWeek().getValue();
  }

  private static Dated doubtful(Dated date) {
    return date.then(DateRule.WEEKDAY_CONTRADICTS, EdtfDates.doubtful(date.edtf()));
  }

  /** Reads "April 2024" and "April". */
  static ImmutableList<Dated> month(FormMatch match, PhraseReader reader) {
    int month = match.get(Slot.MONTH);
    return match.has(Slot.YEAR)
        ? written(EdtfDates.month(YearMonth.of(match.get(Slot.YEAR), month)))
        : everyYear(month, reader).nearestOrOwn();
  }

  /** Reads "April last year". */
  static ImmutableList<Dated> monthOfYear(FormMatch match, PhraseReader reader) {
    return everyYear(match.get(Slot.MONTH), reader).in(match.get(Slot.SHIFT));
  }

  /** Reads "last April". */
  static ImmutableList<Dated> shiftedMonth(FormMatch match, PhraseReader reader) {
    return everyYear(match.get(Slot.MONTH), reader).shifted(match.get(Slot.SHIFT));
  }

  private static Cycle everyYear(int month, PhraseReader reader) {
    return new Cycle(
        reader.context(), number -> EdtfDates.month(YearMonth.of(yearOf(reader) + number, month)));
  }

  private static int yearOf(PhraseReader reader) {
    return reader.context().limit().getYear();
  }

  static ImmutableList<Dated> year(FormMatch match, PhraseReader reader) {
    return written(EdtfDates.year(match.get(Slot.YEAR)));
  }

  static ImmutableList<Dated> decade(FormMatch match, PhraseReader reader) {
    return written(EdtfDates.decade(match.get(Slot.DECADE)));
  }

  private static ImmutableList<Dated> written(Edtf date) {
    return ImmutableList.of(Dated.written(DateRule.WRITTEN, date));
  }
}
