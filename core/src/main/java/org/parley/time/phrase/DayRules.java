package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.parley.time.DayPart;
import org.parley.time.Hours;
import org.parley.time.phrase.SlotReader.Filled;

/** Parts and hours of a single day: "early Wednesday", "at 03:30 on Tuesday". */
final class DayRules {
  /**
   * The pairs of words with one meaning: "early Tuesday morning" is early, "late Tuesday night"
   * late.
   */
  private static final ImmutableSet<List<DayPart>> FIRST_TELLS_MORE =
      ImmutableSet.of(
          List.of(DayPart.EARLY, DayPart.MORNING), List.of(DayPart.LATE, DayPart.NIGHT));

  private DayRules() {}

  /** Reads "this morning". */
  static ImmutableList<Dated> partOfAnchor(FormMatch match, PhraseReader reader) {
    Dated today = Dated.by(DateRule.COUNTED_DAYS, EdtfDates.day(reader.context().anchorDay()));
    return ImmutableList.of(today.with(DateWords.part(match.get(Slot.PART))));
  }

  static ImmutableList<Dated> partOfDay(FormMatch match, PhraseReader reader) {
    Optional<DayPart> part = part(match);
    return part.isEmpty()
        ? ImmutableList.of()
        : days(match.phrase(0), reader).stream()
            .map(day -> day.with(part.get()))
            .collect(ImmutableList.toImmutableList());
  }

  private static Optional<DayPart> part(FormMatch match) {
    List<DayPart> parts =
        match.filled().stream()
            .filter(one -> one.slot() == Slot.PART)
            .map(one -> DateWords.part(one.value()))
            .toList();
    if (parts.size() == 1 || FIRST_TELLS_MORE.contains(parts)) {
      return Optional.of(parts.get(0));
    }
    boolean sharpens = parts.get(0) == DayPart.EARLY || parts.get(0) == DayPart.LATE;
    return sharpens ? Optional.of(parts.get(1)) : Optional.empty();
  }

  static ImmutableList<Dated> hour(FormMatch match, PhraseReader reader) {
    int minute = match.get(Slot.TIME);
    return within(match, new Hours(time(minute), time(minute + 1)), reader);
  }

  static ImmutableList<Dated> hours(FormMatch match, PhraseReader reader) {
    List<Integer> times =
        match.filled().stream().filter(one -> one.slot() == Slot.TIME).map(Filled::value).toList();
    return times.get(0).equals(times.get(1))
        ? ImmutableList.of()
        : within(match, new Hours(time(times.get(0)), time(times.get(1))), reader);
  }

  private static ImmutableList<Dated> within(FormMatch match, Hours hours, PhraseReader reader) {
    return days(match.phrase(0), reader).stream()
        .map(day -> day.with(hours))
        .collect(ImmutableList.toImmutableList());
  }

  static LocalTime time(int minute) {
    return LocalTime.MIDNIGHT.plusMinutes(minute);
  }

  /**
   * The single days of a phrase. If one of them is the anchor's own, it is meant: a report that
   * gives the hour of a weekday means the nearest such weekday.
   */
  static ImmutableList<Dated> days(Filled phrase, PhraseReader reader) {
    ImmutableList<Dated> days =
        reader.read(phrase).stream().filter(Dated::isDay).collect(ImmutableList.toImmutableList());
    ImmutableList<Dated> own =
        days.stream()
            .filter(day -> day.rules().contains(DateRule.ANCHOR_ITSELF))
            .collect(ImmutableList.toImmutableList());
    return own.isEmpty() ? days : own;
  }
}
