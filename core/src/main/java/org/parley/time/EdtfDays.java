package org.parley.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days that a text can mean, both inclusive.
 *
 * @param earliest the first day; null if the start is open or unknown
 * @param latest the last day; null if the end is open or unknown
 * @param precision the smallest unit that is fully specified
 */
record EdtfDays(@Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {
  static EdtfDays on(LocalDate day, Precision precision) {
    return new EdtfDays(day, day, precision);
  }

  /**
   * The days from the first day of one end to the last day of the other; a null end is open or
   * unknown.
   */
  static EdtfDays between(@Nullable EdtfDays start, @Nullable EdtfDays end) {
    return new EdtfDays(
        start == null ? null : start.earliest(),
        end == null ? null : end.latest(),
        Precision.INTERVAL);
  }

  /** From the first day of all the dates to the last: one of them is meant. */
  static EdtfDays oneOf(List<EdtfDays> dates) {
    return new EdtfDays(
        days(dates, EdtfDays::earliest).min(Comparator.naturalOrder()).orElse(null),
        days(dates, EdtfDays::latest).max(Comparator.naturalOrder()).orElse(null),
        Precision.SET);
  }

  private static Stream<LocalDate> days(
      List<EdtfDays> dates, Function<EdtfDays, @Nullable LocalDate> day) {
    return dates.stream().flatMap(date -> Stream.ofNullable(day.apply(date)));
  }

  boolean isNowhere() {
    return earliest == null && latest == null;
  }

  boolean isBackwards() {
    return earliest != null && latest != null && earliest.isAfter(latest);
  }
}
