package org.parley.event;

import static java.util.Objects.requireNonNull;

import org.parley.actor.ActorId;

/**
 * The part of an actor in an event.
 *
 * @param actor the actor
 * @param role the actor's part
 */
public record Participation(ActorId actor, ParticipantRole role) {
  /** Refuses null. */
  public Participation {
    requireNonNull(actor, "actor");
    requireNonNull(role, "role");
  }
}
