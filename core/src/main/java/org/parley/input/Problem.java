package org.parley.input;

import java.util.Objects;
import java.util.Optional;
import org.parley.text.OneLine;

/**
 * A problem of an input, and its place.
 *
 * @param location the place
 * @param message the problem, in one line
 * @param excerpt the line of a stream that could not be read, perhaps shortened; bytes that are not
 *     UTF-8 are shown as �
 */
public record Problem(InputLocation location, String message, Optional<String> excerpt) {
  /** Refuses null. */
  public Problem {
    Objects.requireNonNull(location, "location");
    message = OneLine.of(message);
    Objects.requireNonNull(excerpt, "excerpt");
  }

  /** A problem without an excerpt. */
  public static Problem of(InputLocation location, String message) {
    return new Problem(location, message, Optional.empty());
  }

  /** A copy at another place. */
  public Problem withLocation(InputLocation other) {
    return new Problem(other, message, excerpt);
  }

  /** The place and the message, {@code line 7, column figure: must not be empty}. */
  @Override
  public String toString() {
    String place = location.toString();
    return place.isEmpty() ? message : place + ": " + message;
  }
}
