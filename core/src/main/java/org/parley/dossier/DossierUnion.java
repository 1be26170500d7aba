package org.parley.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Several dossiers joined into one.
 *
 * @param dossier the dossier
 * @param renamings the entities that got another id because another file has a different entity
 *     with theirs
 */
public record DossierUnion(Dossier dossier, ImmutableList<Renaming> renamings) {
  /** Refuses null. */
  public DossierUnion {
    requireNonNull(dossier, "dossier");
    requireNonNull(renamings, "renamings");
  }

  /**
   * An entity that got another id.
   *
   * @param file the first file that has the entity
   * @param kind the kind of the entity
   * @param from its id in the file
   * @param to its id in the union
   */
  public record Renaming(String file, EntityKind kind, String from, String to) {
    /** Refuses null. */
    public Renaming {
      requireNonNull(file, "file");
      requireNonNull(kind, "kind");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }

    /** The renaming as a message, in one line. */
    @Override
    public String toString() {
      return file
          + (": " + kind.word() + " '" + from + "' differs from that of another file; its id is '")
          + (to + "' here");
    }
  }
}
