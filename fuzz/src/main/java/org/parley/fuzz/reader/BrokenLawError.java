package org.parley.fuzz.reader;

/** Thrown if a law that a reader must obey for every input is broken. */
public final class BrokenLawError extends AssertionError {
  private static final long serialVersionUID = 1L;

  /** Names the broken law. */
  public BrokenLawError(String message) {
    super(message);
  }
}
