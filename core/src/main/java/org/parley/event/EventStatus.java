package org.parley.event;

/** Whether an event is said to have happened, or what else it is. */
public enum EventStatus {
  /** Said to have happened, or to be happening. */
  ACTUAL,
  /** Spoken of as a possibility. */
  HYPOTHETICAL,
  /** Asked for: a withdrawal that somebody demands. */
  REQUESTED,
  /** Threatened. */
  THREATENED,
  /** Planned or announced. */
  PLANNED,
  /** A kind of event, not one of them: "acts that could kill civilians". */
  GENERIC
}
