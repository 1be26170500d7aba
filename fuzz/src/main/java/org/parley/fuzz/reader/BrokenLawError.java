package org.parley.fuzz.reader;

/** Something does not hold of a reader that must hold for every input. */
public final class BrokenLawError extends AssertionError {
  private static final long serialVersionUID = 1L;

  /** Tells what does not hold. */
  public BrokenLawError(String message) {
    super(message);
  }
}
