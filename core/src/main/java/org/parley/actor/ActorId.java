package org.parley.actor;

import org.parley.code.Id;

/**
 * The id of an actor within a dossier.
 *
 * @param value the text of the id
 */
public record ActorId(String value) implements Id {
  /** Checks the text. */
  public ActorId {
    Id.check("an actor id", value);
  }

  /**
   * The id with this text.
   *
   * @throws IllegalArgumentException if the text is empty, too long or has a character that an id
   *     may not have
   */
  public static ActorId of(String value) {
    return new ActorId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
