package org.parley.formats;

/** Something is wrong with a file, and nobody asked to go on with what is sound. */
public final class UnsoundFileException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Tally tally;

  /** Names the problems, one a line. */
  UnsoundFileException(Tally tally) {
    super(String.join("\n", tally.lines()));
    this.tally = tally;
  }

  /** How much was read, and what is wrong with it. */
  public Tally tally() {
    return tally;
  }
}
