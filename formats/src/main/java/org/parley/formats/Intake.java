package org.parley.formats;

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

  /**
   * All of it as one dossier; to be asked for instead of the entities.
   *
   * @throws UnsoundFileException if something is wrong, and the settings are not to keep going
   * @throws org.parley.dossier.InvalidDossierException if what was read does not hold together
   */
  default Content whole(Settings settings) {
    return Content.of(this, settings);
  }

  /** How much was read, and what is wrong with it; to be asked for after the last entity. */
  Tally tally();

  @Override
  default void close() {}
}
