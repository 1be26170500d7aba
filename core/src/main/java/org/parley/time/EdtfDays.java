package org.parley.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a text can mean, both counted in.
 *
 * @param earliest null where the start is open or unknown
 * @param latest null where the end is open or unknown
 * @param precision what the form names whole
 */
record EdtfDays(@Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {
  static EdtfDays on(LocalDate day, Precision precision) {
    return new EdtfDays(day, day, precision);
  }

  /** From the first day of one end to the last day of the other; a null end is open or unknown. */
  static EdtfDays between(@Nullable EdtfDays start, @Nullable EdtfDays end) {
    return new EdtfDays(
        start == null ? null : start.earliest(),
        end == null ? null : end.latest(),
        Precision.INTERVAL);
  }

  boolean isNowhere() {
    return earliest == null && latest == null;
  }

  boolean isBackwards() {
    return earliest != null && latest != null && earliest.isAfter(latest);
  }
}
