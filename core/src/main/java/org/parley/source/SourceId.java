package org.parley.source;

import org.parley.code.Id;

/**
 * The id of a source within a dossier.
 *
 * @param value the text of the id
 */
public record SourceId(String value) implements Id {
  /** Checks the text. */
  public SourceId {
    Id.check("a source id", value);
  }

  /**
   * The id with this text.
   *
   * @throws IllegalArgumentException if the text is empty, too long or has a character that an id
   *     may not have
   */
  public static SourceId of(String value) {
    return new SourceId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
