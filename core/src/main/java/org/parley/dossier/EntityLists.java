package org.parley.dossier;

import org.parley.actor.Actor;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.event.Event;
import org.parley.source.Source;
import org.parley.statement.Statement;

/**
 * A builder with a list for each kind of entity.
 *
 * @param <B> the builder itself
 */
public interface EntityLists<B> {
  /** Adds an actor. */
  B addActors(Actor actor);

  /** Adds a source. */
  B addSources(Source source);

  /** Adds an event. */
  B addEvents(Event event);

  /** Adds a statement. */
  B addStatements(Statement statement);

  /** Adds a claim. */
  B addClaims(Claim claim);

  /** Adds an assessment. */
  B addAssessments(Assessment assessment);

  /** Adds an entity to the list of its kind. */
  default B add(Entity entity) {
    return entity.match(new AddToList<>(this));
  }
}
