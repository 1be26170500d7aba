package org.parley.event;

import static java.util.Objects.requireNonNull;

import org.parley.actor.ActorId;

/**
 * That an actor has a part in an event.
 *
 * @param actor who
 * @param role which part
 */
public record Participation(ActorId actor, ParticipantRole role) {
  /** Refuses null. */
  public Participation {
    requireNonNull(actor, "actor");
    requireNonNull(role, "role");
  }
}
