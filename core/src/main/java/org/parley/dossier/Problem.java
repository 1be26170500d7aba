package org.parley.dossier;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong with a dossier, and where.
 *
 * @param place the place, {@code claims[3].revision.of}
 * @param message what is wrong there
 */
public record Problem(String place, String message) {
  /** Refuses null. */
  public Problem {
    requireNonNull(place, "place");
    requireNonNull(message, "message");
  }

  @Override
  public String toString() {
    return place + ": " + message;
  }
}
