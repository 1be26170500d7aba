package org.parley.json;

/**
 * A codec met what it leaves to binding. It has no stack trace: it is no error, and nobody sees it.
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
