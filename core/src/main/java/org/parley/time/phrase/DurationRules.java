package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** Periods that end or begin with the anchor: "the past 24 hours", "earlier this month". */
final class DurationRules {
  private DurationRules() {}

  static ImmutableList<Dated> past(FormMatch match, PhraseReader reader) {
    LocalDate anchor = reader.context().anchorDay();
    return upTo(moved(match, anchor, -match.find(Slot.NUMBER).orElse(1)), anchor);
  }

  static ImmutableList<Dated> coming(FormMatch match, PhraseReader reader) {
    LocalDate anchor = reader.context().anchorDay();
    return upTo(anchor, moved(match, anchor, match.find(Slot.NUMBER).orElse(1)));
  }

  private static LocalDate moved(FormMatch match, LocalDate day, long number) {
    return switch (OffsetRules.unit(match)) {
      case HOUR -> day.plusDays(Long.signum(number) * ((Math.abs(number) + 23) / 24));
      case DAY -> day.plusDays(number);
      case WEEK -> day.plusWeeks(number);
      case FORTNIGHT -> day.plusWeeks(2 * number);
      case MONTH -> day.plusMonths(number);
      case YEAR -> day.plusYears(number);
      case DECADE -> day.plusYears(10 * number);
    };
  }

  /**
   * Reads "earlier this month"; the anchor's day is included, because a report can be about its own
   * day.
   */
  static ImmutableList<Dated> earlierInUnit(FormMatch match, PhraseReader reader) {
    return OffsetRules.period(match, 0, reader).stream()
        .flatMap(unit -> upTo(unit.earliest(), reader.context().anchorDay()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<Dated> laterInUnit(FormMatch match, PhraseReader reader) {
    return OffsetRules.period(match, 0, reader).stream()
        .flatMap(unit -> upTo(reader.context().anchorDay(), unit.latest()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Dated> upTo(LocalDate first, LocalDate last) {
    return ImmutableList.of(Dated.by(DateRule.UP_TO_ANCHOR, EdtfDates.between(first, last)));
  }
}
