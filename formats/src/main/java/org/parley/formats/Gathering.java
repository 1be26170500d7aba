package org.parley.formats;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;

/**
 * What makes a dossier.
 *
 * @param header what is said of the whole, without entities
 * @param entities the entities
 */
record Gathering(Optional<Dossier> header, ImmutableList<Entity> entities) {
  /** All that an intake gives. */
  static Gathering of(Intake intake) {
    ImmutableList<Entity> entities = ImmutableList.copyOf(intake.entities());
    return new Gathering(intake.header(), entities);
  }

  /** The same of other entities. */
  Gathering with(ImmutableList<Entity> others) {
    return new Gathering(header, others);
  }

  Dossier dossier() {
    Dossier.Builder dossier = Dossier.builder();
    header.ifPresent(
        found -> dossier.schemaVersion(found.schemaVersion()).extensions(found.extensions()));
    entities.forEach(dossier::add);
    return dossier.build();
  }
}
