package org.parley.cli.convert;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;

/** Writes a file of which the beginning depends on the end: all entities are gathered first. */
interface WholeOutlet extends Outlet {
  /** Writes a dossier. */
  ImmutableList<Entity> write(Dossier dossier, OutputStream out, Settings settings);

  @Override
  default ImmutableList<Entity> write(Intake intake, OutputStream out, Settings settings) {
    Dossier.Builder dossier = Dossier.builder();
    intake
        .header()
        .ifPresent(
            header ->
                dossier.schemaVersion(header.schemaVersion()).extensions(header.extensions()));
    intake.entities().forEachRemaining(dossier::add);
    return write(dossier.build(), out, settings);
  }
}
