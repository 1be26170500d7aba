package org.parley.proposition;

import static java.util.Objects.requireNonNull;

import org.parley.event.EventId;

/**
 * That an event happened.
 *
 * @param event the event
 */
public record Occurrence(EventId event) implements Proposition {
  /** Refuses null. */
  public Occurrence {
    requireNonNull(event, "event");
  }
}
