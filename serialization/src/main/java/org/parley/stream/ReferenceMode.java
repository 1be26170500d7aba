package org.parley.stream;

/** Whether what one line says of another is checked. */
public enum ReferenceMode {
  /**
   * Ids are unique, and every id that is named is the id of something, on a line before or after.
   *
   * <p>That takes memory for every id, and for each only once: its length in bytes (of ASCII
   * letters) and 13 to 24 bytes more. Circles, and that nobody revises another's claim, need the
   * entities themselves: a {@link org.parley.dossier.Dossier} checks them and a stream does not.
   */
  CHECK,
  /** Each line is valid by itself, and no more is known. Memory does not grow with the stream. */
  TRUST
}
