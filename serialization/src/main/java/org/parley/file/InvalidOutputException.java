package org.parley.file;

/** An entity or a cell cannot be written in the format that was asked for. */
public final class InvalidOutputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Names what cannot be written, and why.
   *
   * @param message the reason, in one line
   */
  public InvalidOutputException(String message) {
    super(message);
  }
}
