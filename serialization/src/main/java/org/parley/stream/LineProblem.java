package org.parley.stream;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong with a line of a stream.
 *
 * @param line the line, from 1; blank ones count
 * @param message what is wrong, in one line, with its place if there is one
 * @param raw the line itself, as far as it is kept; bytes that are not UTF-8 are shown as �
 */
public record LineProblem(long line, String message, String raw) {
  /** Refuses null. */
  public LineProblem {
    requireNonNull(message, "message");
    requireNonNull(raw, "raw");
  }

  /** The line's number and what is wrong with it. */
  @Override
  public String toString() {
    return "line " + line + ": " + message;
  }
}
