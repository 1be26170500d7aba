package org.parley.time.phrase;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What words are read by: the day they hang on, and whether they look back or ahead of it.
 *
 * @param text the whole text, for messages
 * @param horizon the other end of a stretch, which takes the place of the anchor for what recurs:
 *     of "December 28 to January 3" the start is the nearest before the end
 */
record Bearings(String text, Optional<LocalDate> anchor, Tense tense, Optional<LocalDate> horizon) {
  /** The anchor; refuses words that need one and have none. */
  LocalDate anchorDay() {
    return anchor.orElseThrow(
        () ->
            new IllegalArgumentException(
                "the words hang on a day and no anchor is given, got text=" + text));
  }

  /** The day that what recurs must not lie after (PAST) or before (FUTURE). */
  LocalDate limit() {
    return horizon.orElseGet(this::anchorDay);
  }

  Bearings towards(Tense other, LocalDate day) {
    return new Bearings(text, anchor, other, Optional.of(day));
  }

  boolean looksBack() {
    return tense == Tense.PAST;
  }

  /** Whether a date can have begun by the limit (PAST), or has not ended before it (FUTURE). */
  boolean suit(Dated date) {
    return looksBack() ? !date.earliest().isAfter(limit()) : !date.latest().isBefore(limit());
  }
}
