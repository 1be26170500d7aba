package org.parley.claim;

import org.parley.code.Id;

/**
 * The id of a claim within a dossier.
 *
 * @param value the text of the id
 */
public record ClaimId(String value) implements Id {
  /** Checks the text. */
  public ClaimId {
    Id.check("a claim id", value);
  }

  /**
   * The id with this text.
   *
   * @throws IllegalArgumentException if the text is empty, too long or has a character that an id
   *     may not have
   */
  public static ClaimId of(String value) {
    return new ClaimId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
