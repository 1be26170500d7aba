package org.parley.formats;

import java.io.OutputStream;

/** Writes what an intake gives. */
public interface Outlet {
  /**
   * Writes all of it to a stream, which stays open.
   *
   * @throws UnsoundFileException if something is wrong with what is read, nothing can be written
   *     before all of it is known, and the settings are not to keep going
   */
  Conversion.Outcome write(Intake intake, OutputStream out, Settings settings);
}
