package org.parley.source;

import static java.util.Objects.requireNonNull;

import org.parley.actor.ActorId;

/**
 * Somebody who contributed to a publication.
 *
 * <p>An agency's name under an article makes no second publication of it: two names on one text are
 * one text.
 *
 * @param actor who
 * @param role what they contributed
 */
public record Contributor(ActorId actor, ContributorRole role) {
  /** Refuses null. */
  public Contributor {
    requireNonNull(actor, "actor");
    requireNonNull(role, "role");
  }
}
