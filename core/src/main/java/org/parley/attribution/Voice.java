package org.parley.attribution;

/** Whose voice it is in. */
public enum Voice {
  /** Somebody is quoted. */
  QUOTED,
  /** Nobody is quoted; the publication says it itself. */
  NARRATOR
}
