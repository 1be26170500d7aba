package org.parley.attribution;

/** The voice of a statement: somebody quoted, or the publication itself. */
public enum Voice {
  /** Somebody is quoted. */
  QUOTED,
  /** The publication says it itself, quoting nobody. */
  NARRATOR
}
