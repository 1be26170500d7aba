package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** Stretches that end or begin with the anchor: "the past 24 hours", "earlier this month". */
final class StretchForms {
  private StretchForms() {}

  static ImmutableList<Dated> past(Match match, PhraseReader reader) {
    LocalDate anchor = reader.bearings().anchorDay();
    return upTo(moved(match, anchor, -match.find(Slot.NUMBER).orElse(1)), anchor);
  }

  static ImmutableList<Dated> coming(Match match, PhraseReader reader) {
    LocalDate anchor = reader.bearings().anchorDay();
    return upTo(anchor, moved(match, anchor, match.find(Slot.NUMBER).orElse(1)));
  }

  private static LocalDate moved(Match match, LocalDate day, long number) {
    return switch (CountForms.unit(match)) {
      case HOUR -> day.plusDays(Long.signum(number) * ((Math.abs(number) + 23) / 24));
      case DAY -> day.plusDays(number);
      case WEEK -> day.plusWeeks(number);
      case FORTNIGHT -> day.plusWeeks(2 * number);
      case MONTH -> day.plusMonths(number);
      case YEAR -> day.plusYears(number);
      case DECADE -> day.plusYears(10 * number);
    };
  }

  /** The anchor's day counts in: a report can tell of its own day. */
  static ImmutableList<Dated> earlierInUnit(Match match, PhraseReader reader) {
    return CountForms.period(match, 0, reader).stream()
        .flatMap(unit -> upTo(unit.earliest(), reader.bearings().anchorDay()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<Dated> laterInUnit(Match match, PhraseReader reader) {
    return CountForms.period(match, 0, reader).stream()
        .flatMap(unit -> upTo(reader.bearings().anchorDay(), unit.latest()).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Dated> upTo(LocalDate first, LocalDate last) {
    return ImmutableList.of(Dated.by(DateRule.UP_TO_ANCHOR, Dates.between(first, last)));
  }
}
