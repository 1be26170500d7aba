package org.parley.event;

import org.parley.code.Id;

/**
 * The id of an event within a dossier.
 *
 * @param value the text of the id
 */
public record EventId(String value) implements Id {
  /** Checks the text. */
  public EventId {
    Id.check("an event id", value);
  }

  /**
   * The id with this text.
   *
   * @throws IllegalArgumentException if the text is empty, too long or has a character that an id
   *     may not have
   */
  public static EventId of(String value) {
    return new EventId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
