package org.parley.json;

/**
 * Thrown if a codec meets a form that it leaves to data binding. It has no stack trace, because it
 * is caught internally and is not an error.
 */
final class UnusualException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private UnusualException() {}

  static UnusualException unusual() {
    return new UnusualException();
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
