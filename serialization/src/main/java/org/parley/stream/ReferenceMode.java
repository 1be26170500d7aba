package org.parley.stream;

/** Whether references between lines are checked. */
public enum ReferenceMode {
  /**
   * Ids are unique, and every reference resolves, to a line before or after.
   *
   * <p>This takes memory for each distinct id: its length in bytes (of ASCII letters) plus 13 to 24
   * bytes. Cycles, and revisions of another's claim, can be checked only with the entities
   * themselves: a {@link org.parley.dossier.Dossier} checks them and a stream does not.
   */
  CHECK,
  /**
   * Each line is valid in itself, and nothing more is checked. Memory does not grow with the
   * stream.
   */
  TRUST
}
