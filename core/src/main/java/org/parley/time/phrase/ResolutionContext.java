package org.parley.time.phrase;

import static org.parley.Requirement.refused;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The context in which words of dates are resolved: the day they are relative to, and whether they
 * look back or ahead.
 *
 * @param text the whole text, for messages
 * @param horizon the other end of a period, which replaces the anchor for dates that recur: in
 *     "December 28 to January 3" the start is the nearest one before the end
 */
record ResolutionContext(
    String text, Optional<LocalDate> anchor, Tense tense, Optional<LocalDate> horizon) {
  /** The anchor; refuses words that need one and have none. */
  LocalDate anchorDay() {
    return anchor.orElseThrow(
        () ->
            refused(
                "the words must have an anchor, because they are relative to a day", "text", text));
  }

  /** The day that a recurring date must not be after (PAST) or before (FUTURE). */
  LocalDate limit() {
    return horizon.orElseGet(this::anchorDay);
  }

  ResolutionContext towards(Tense other, LocalDate day) {
    return new ResolutionContext(text, anchor, other, Optional.of(day));
  }

  boolean looksBack() {
    return tense == Tense.PAST;
  }

  /** Whether a date can have begun by the limit (PAST), or has not ended before it (FUTURE). */
  boolean suit(Dated date) {
    return looksBack() ? !date.earliest().isAfter(limit()) : !date.latest().isBefore(limit());
  }
}
