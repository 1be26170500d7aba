package org.parley.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import org.parley.fuzz.reader.Outcome;

/** The entry points that Jazzer calls: once at the start, for every input, and once at the end. */
public final class JazzerEntry {
  /** The system property with the id of the target. */
  static final String TARGET = "parley.fuzz.target";

  /** The system property with the folder of the target's runs. */
  static final String FOLDER = "parley.fuzz.folder";

  private static final RunCounts TALLY =
      new RunCounts(
          System.getProperty(TARGET, ""), new FuzzFolders(Path.of(System.getProperty(FOLDER, ""))));
  private static final Trial TRIAL = new Trial(target().target(), Limits.withDefaults());

  private JazzerEntry() {}

  private static FuzzTargets target() {
    return FuzzTargets.byId(System.getProperty(TARGET, "")).orElseThrow();
  }

  /**
   * Tries one input.
   *
   * @param input any bytes
   */
  public static void fuzzerTestOneInput(byte[] input) {
    TALLY.tried();
    if (TRIAL.run(input) == Outcome.READ) {
      TALLY.read();
    }
  }

  /**
   * Reports the results of the run.
   *
   * @throws IOException if the row cannot be written
   */
  public static void fuzzerTearDown() throws IOException {
    System.out.println(TALLY.report());
  }
}
