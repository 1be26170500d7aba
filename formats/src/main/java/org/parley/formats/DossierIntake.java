package org.parley.formats;

import java.util.Iterator;
import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;

/**
 * A file that is read as a whole.
 *
 * @param dossier what it holds
 * @param tally how much of it was read
 */
record DossierIntake(Dossier dossier, Tally tally) implements Intake {
  @Override
  public Optional<Dossier> header() {
    return Optional.of(
        Dossier.builder()
            .schemaVersion(dossier.schemaVersion())
            .extensions(dossier.extensions())
            .build());
  }

  @Override
  public Content whole(Settings settings) {
    if (!tally.isSound() && !settings.keepGoing()) {
      throw new UnsoundFileException(tally);
    }
    return new Content(dossier, tally);
  }

  @Override
  public Iterator<Entity> entities() {
    return dossier.entities().iterator();
  }
}
