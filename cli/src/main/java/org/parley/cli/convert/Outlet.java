package org.parley.cli.convert;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import org.parley.dossier.Entity;

/** Writes what an intake gives. */
public interface Outlet {
  /**
   * Writes all of it to a stream, which stays open.
   *
   * @return the entities that the file does not carry as they were
   */
  ImmutableList<Entity> write(Intake intake, OutputStream out, Settings settings);
}
