package org.parley.formats;

import com.google.common.collect.ImmutableList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.parley.dossier.Entity;

/**
 * One file turned into another.
 *
 * @param from the format of the one that is read
 * @param to the format of the one that is written
 * @param settings how
 */
public record Conversion(FileFormat from, FileFormat to, Settings settings) {
  /**
   * What came of it.
   *
   * @param tally how much was read
   * @param notCarried the entities that the new file does not carry as they were
   */
  public record Outcome(Tally tally, ImmutableList<Entity> notCarried) {
    /** Whether all of what was read was sound. */
    public boolean isSound() {
      return tally.isSound();
    }
  }

  /** Reads one stream to its end and writes the other; both stay open. */
  public Outcome run(InputStream in, OutputStream out) throws IOException {
    BufferedOutputStream buffered = new BufferedOutputStream(out);
    try (Intake intake = from.inlet().open(in, settings)) {
      Outcome outcome = to.outlet().write(intake, buffered, settings);
      buffered.flush();
      return outcome;
    } catch (UnsoundFileException unsound) {
      return new Outcome(unsound.tally(), ImmutableList.of());
    }
  }
}
