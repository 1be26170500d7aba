package org.parley.dossier;

/** The six kinds of things that a dossier holds. */
public enum EntityKind {
  /** Who acts and speaks. */
  ACTOR("actor"),
  /** What was published. */
  SOURCE("source"),
  /** What is said to have happened. */
  EVENT("event"),
  /** What was said. */
  STATEMENT("statement"),
  /** How it is read. */
  CLAIM("claim"),
  /** What others make of it. */
  ASSESSMENT("assessment");

  private final String word;

  EntityKind(String word) {
    this.word = word;
  }

  /** The kind in one word, {@code claim}: also the member that holds one in a line of a stream. */
  public String word() {
    return word;
  }
}
