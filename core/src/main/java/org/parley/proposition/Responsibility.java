package org.parley.proposition;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;

/**
 * The part of an actor in an event: Israel struck the consulate.
 *
 * @param event the event
 * @param actor the actor
 * @param role the actor's part
 */
public record Responsibility(EventId event, ActorId actor, ParticipantRole role)
    implements Proposition {
  /** Refuses null. */
  public Responsibility {
    requireNonNull(event, "event");
    requireNonNull(actor, "actor");
    requireNonNull(role, "role");
  }

  @Override
  public Optional<Question> answers() {
    return Optional.of(Question.who(event, role));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.responsibility(this);
  }
}
