package org.parley.dossier;

/** The six kinds of things that a dossier holds. */
public enum EntityKind {
  /** Acts or speaks. */
  ACTOR("actor"),
  /** Was published. */
  SOURCE("source"),
  /** Is said to have happened. */
  EVENT("event"),
  /** Was said. */
  STATEMENT("statement"),
  /** Reads what was said. */
  CLAIM("claim"),
  /** Assesses one of the others. */
  ASSESSMENT("assessment");

  private final String word;

  EntityKind(String word) {
    this.word = word;
  }

  /**
   * The kind as a word, {@code claim}: also the name of the member that holds one in a line of a
   * stream.
   */
  public String word() {
    return word;
  }
}
