package org.parley.claim;

import org.parley.code.Id;

/**
 * The id of an assessment within a dossier.
 *
 * @param value the text of the id
 */
public record AssessmentId(String value) implements Id {
  /** Checks the text. */
  public AssessmentId {
    Id.check("an assessment id", value);
  }

  /**
   * The id with this text.
   *
   * @throws IllegalArgumentException if the text is empty, too long or has a character that an id
   *     may not have
   */
  public static AssessmentId of(String value) {
    return new AssessmentId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
