package org.parley.text;

import static org.parley.Requirement.require;

/**
 * A place in a text, in characters of Java (UTF-16 code units): the first one counts, the last one
 * does not.
 *
 * @param start where it starts, from 0
 * @param end where it ends, after {@code start}
 */
public record TextSpan(int start, int end) {
  /**
   * Refuses a place that is empty or begins before the text.
   *
   * @throws IllegalArgumentException if the span is empty or starts below 0
   */
  public TextSpan {
    require(
        0 <= start && start < end,
        "a span must start at 0 or later and end after its start",
        "start",
        start,
        "end",
        end);
  }

  /**
   * The words at this place.
   *
   * @param text the text that the span was found in
   * @return the words
   * @throws IndexOutOfBoundsException if the text is shorter than that
   */
  public String of(String text) {
    return text.substring(start, end);
  }
}
