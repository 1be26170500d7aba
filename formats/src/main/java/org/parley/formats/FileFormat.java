package org.parley.formats;

import java.io.InputStream;

/**
 * A format that files can have.
 *
 * @param id its name on the command line
 * @param title what it is
 * @param inlet how it is read
 * @param outlet how it is written
 */
public record FileFormat(String id, String title, Inlet inlet, Outlet outlet) {
  /** Opens a file of the format. */
  public interface Inlet {
    /** What the stream gives; closing it leaves the stream open. */
    Intake open(InputStream in, Settings settings);
  }
}
