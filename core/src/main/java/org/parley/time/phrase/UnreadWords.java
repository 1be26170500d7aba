package org.parley.time.phrase;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Words of a text that could not be read as a date or a part of one.
 *
 * @param text the words as they stand in the text
 * @param start where they begin in the text, in {@code char}s from 0
 * @param end where they end, not counted in
 */
public record UnreadWords(String text, int start, int end) {
  /** Refuses a place that is not as long as the words. */
  public UnreadWords {
    requireNonNull(text, "text");
    checkArgument(
        start >= 0 && end - start == text.length() && !text.isEmpty(),
        "unread words need a place of their length, got text=%s, start=%s, end=%s",
        text,
        start,
        end);
  }
}
