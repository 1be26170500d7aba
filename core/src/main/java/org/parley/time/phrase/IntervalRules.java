package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.parley.time.Edtf;
import org.parley.time.phrase.SlotReader.Filled;

/** Dates by their ends: "from Monday to Wednesday", "since Thursday", "before April". */
final class IntervalRules {
  private IntervalRules() {}

  /** Reads "between 3 and 5 May", in which the month is named once. */
  static ImmutableList<Dated> daySpan(FormMatch match, PhraseReader reader) {
    ImmutableList<Filled> days =
        match.filled().stream()
            .filter(one -> one.slot() == Slot.DAY || one.slot() == Slot.ORDINAL)
            .collect(ImmutableList.toImmutableList());
    int first = days.get(0).value();
    int last = days.get(1).value();
    return first < last
        ? CalendarRules.calendarDay(match.without(days.get(0)), reader).stream()
            .map(date -> fromDay(first, date))
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  private static Dated fromDay(int first, Dated last) {
    Edtf start = EdtfDates.day(last.day().withDayOfMonth(first));
    return last.bare(DateRule.FROM_TO, EdtfDates.between(start, last.edtf()));
  }

  /**
   * Reads one end relative to the anchor, and the other relative to that end: looking back, the
   * last end is read first; looking ahead, the first. The first is also read first if only it names
   * its year.
   */
  static ImmutableList<Dated> fromTo(FormMatch match, PhraseReader reader) {
    Filled first = match.phrase(0);
    Filled last = match.phrase(1);
    if (!reader.context().looksBack()) {
      return forwards(first, last, reader);
    }
    ImmutableList<Dated> stretches = backwards(first, last, reader);
    boolean fixed = stretches.stream().anyMatch(stretch -> !stretch.anchored());
    return fixed || reader.read(first).stream().allMatch(Dated::anchored)
        ? stretches
        : forwards(first, last, reader);
  }

  private static ImmutableList<Dated> backwards(Filled first, Filled last, PhraseReader reader) {
    return reader.read(last).stream()
        .flatMap(
            end ->
                towards(Tense.PAST, end.latest(), reader).read(first).stream()
                    .flatMap(start -> stretch(start, end, end, start)))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Dated> forwards(Filled first, Filled last, PhraseReader reader) {
    return reader.read(first).stream()
        .flatMap(
            start ->
                towards(Tense.FUTURE, start.earliest(), reader).read(last).stream()
                    .flatMap(end -> stretch(start, end, start, end)))
        .collect(ImmutableList.toImmutableList());
  }

  private static PhraseReader towards(Tense tense, LocalDate day, PhraseReader reader) {
    return reader.with(reader.context().towards(tense, day));
  }

  /**
   * A period that depends on the anchor if the end that is read first does, or if the other does
   * not depend on that end.
   */
  private static Stream<Dated> stretch(Dated start, Dated end, Dated fixed, Dated other) {
    if (!EdtfDates.isOrdered(start.edtf(), end.edtf())) {
      return Stream.empty();
    }
    boolean recurs = other.rules().contains(DateRule.NEAREST);
    return Stream.of(start.to(end, fixed.anchored() || (other.anchored() && !recurs)));
  }

  static ImmutableList<Dated> since(FormMatch match, PhraseReader reader) {
    return reader.read(match.phrase(0)).stream()
        .map(date -> date.bare(DateRule.SINCE, EdtfDates.since(date.edtf())))
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<Dated> until(FormMatch match, PhraseReader reader) {
    return reader.read(match.phrase(0)).stream()
        .map(date -> date.bare(DateRule.UNTIL, EdtfDates.until(date.edtf())))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Reads "about"; with a part of a day or an hour, which cannot be marked as approximate, it
   * changes nothing.
   */
  static ImmutableList<Dated> about(FormMatch match, PhraseReader reader) {
    return reader.read(match.phrase(0)).stream()
        .filter(date -> !date.isWithinDay())
        .map(date -> date.then(DateRule.ABOUT, EdtfDates.about(date.edtf())))
        .collect(ImmutableList.toImmutableList());
  }
}
