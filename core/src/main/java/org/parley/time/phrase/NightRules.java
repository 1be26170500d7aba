package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.parley.time.DayPart;
import org.parley.time.Edtf;
import org.parley.time.Hours;
import org.parley.time.phrase.SlotReader.Filled;

/** Nights, each of which is on two days: "last night", "overnight into Wednesday". */
final class NightRules {
  private NightRules() {}

  /** Reads "last night": the day before the anchor until midnight, the anchor's day after it. */
  static ImmutableList<Dated> lastNight(FormMatch match, PhraseReader reader) {
    LocalDate anchor = reader.context().anchorDay();
    return ImmutableList.of(
        Dated.by(DateRule.BEFORE_MIDNIGHT, EdtfDates.day(anchor.minusDays(1))).with(DayPart.NIGHT),
        Dated.by(DateRule.AFTER_MIDNIGHT, EdtfDates.day(anchor)).with(DayPart.OVERNIGHT));
  }

  static ImmutableList<Dated> tonight(FormMatch match, PhraseReader reader) {
    Edtf today = EdtfDates.day(reader.context().anchorDay());
    return ImmutableList.of(Dated.by(DateRule.COUNTED_DAYS, today).with(DayPart.NIGHT));
  }

  /** The night that ends on the anchor's day or, looking ahead, that begins on it. */
  static ImmutableList<Dated> overnight(FormMatch match, PhraseReader reader) {
    LocalDate anchor = reader.context().anchorDay();
    LocalDate day = reader.context().looksBack() ? anchor : anchor.plusDays(1);
    return ImmutableList.of(
        Dated.by(DateRule.AFTER_MIDNIGHT, EdtfDates.day(day)).with(DayPart.OVERNIGHT));
  }

  /** Reads the day that the night ends on, and perhaps the one that it begins on. */
  static ImmutableList<Dated> nightInto(FormMatch match, PhraseReader reader) {
    long phrases = match.filled().stream().filter(one -> one.slot() == Slot.BASE).count();
    ImmutableList<Dated> ends = DayRules.days(match.phrase((int) phrases - 1), reader);
    return ends.stream()
        .filter(end -> phrases == 1 || begins(match.phrase(0), end, reader))
        .map(end -> end.then(DateRule.AFTER_MIDNIGHT, end.edtf()).with(DayPart.OVERNIGHT))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean begins(Filled phrase, Dated end, PhraseReader reader) {
    ResolutionContext before = reader.context().towards(Tense.PAST, end.day());
    return reader.with(before).read(phrase).stream()
        .anyMatch(start -> start.isDay() && start.day().equals(end.day().minusDays(1)));
  }

  /** Reads "overnight Tuesday": the night that ends on the day, or the one that begins on it. */
  static ImmutableList<Dated> overnightOn(FormMatch match, PhraseReader reader) {
    return DayRules.days(match.phrase(0), reader).stream()
        .flatMap(day -> Stream.of(day, moved(day)))
        .map(day -> day.with(DayPart.OVERNIGHT))
        .collect(ImmutableList.toImmutableList());
  }

  /** Reads "midnight on Tuesday": the one that begins the day, or the one that ends it. */
  static ImmutableList<Dated> midnight(FormMatch match, PhraseReader reader) {
    Hours midnight = new Hours(DayRules.time(0), DayRules.time(1));
    return DayRules.days(match.phrase(0), reader).stream()
        .flatMap(day -> Stream.of(day, moved(day)))
        .map(day -> day.with(midnight))
        .collect(ImmutableList.toImmutableList());
  }

  private static Dated moved(Dated day) {
    return day.then(DateRule.AFTER_MIDNIGHT, EdtfDates.day(day.day().plusDays(1)));
  }
}
