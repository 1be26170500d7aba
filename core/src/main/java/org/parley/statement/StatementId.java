package org.parley.statement;

import org.parley.code.Id;

/**
 * The id of a statement within a dossier.
 *
 * @param value the text of the id
 */
public record StatementId(String value) implements Id {
  /** Checks the text. */
  public StatementId {
    Id.check("a statement id", value);
  }

  /**
   * The id with this text.
   *
   * @throws IllegalArgumentException if the text is empty, too long or has a character that an id
   *     may not have
   */
  public static StatementId of(String value) {
    return new StatementId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
