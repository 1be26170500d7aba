package org.parley.cli.convert;

import java.util.Iterator;
import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;

/** What comes out of a file, entity by entity and once. */
public interface Intake extends AutoCloseable {
  /** What the file says of the whole dossier: its version and unknown members, no entities. */
  default Optional<Dossier> header() {
    return Optional.empty();
  }

  /** The entities, in the order of the file. */
  Iterator<Entity> entities();

  /** How much was read, and what is wrong with it; to be asked for after the last entity. */
  Tally tally();

  @Override
  default void close() {}
}
