package org.parley.formats;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;

/** Writes a file of which the beginning depends on the end: all entities are gathered first. */
interface WholeOutlet extends Outlet {
  /** Writes a dossier. */
  ImmutableList<Entity> write(Dossier dossier, OutputStream out, Settings settings);

  @Override
  default Conversion.Outcome write(Intake intake, OutputStream out, Settings settings) {
    Content content = intake.whole(settings);
    return new Conversion.Outcome(content.tally(), write(content.dossier(), out, settings));
  }
}
