package org.parley.stream;

import org.parley.input.InvalidInputException;

/** The handling of a line that cannot be read. */
public enum BadLines {
  /** Throw an {@link InvalidInputException} that names the line. */
  STOP,
  /** Go on with the next line and keep the bad one among the problems. */
  SKIP_AND_REPORT
}
