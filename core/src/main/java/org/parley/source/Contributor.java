package org.parley.source;

import static java.util.Objects.requireNonNull;

import org.parley.actor.ActorId;

/**
 * Somebody who contributed to a publication.
 *
 * <p>An agency's name under an article does not make it two publications: two names on one text are
 * one text.
 *
 * @param actor the contributor
 * @param role the contribution
 */
public record Contributor(ActorId actor, ContributorRole role) {
  /** Refuses null. */
  public Contributor {
    requireNonNull(actor, "actor");
    requireNonNull(role, "role");
  }
}
