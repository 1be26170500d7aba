package org.parley.cli;

import java.util.function.Supplier;

/** What was asked for cannot be; the message says why, and the usage of the command follows it. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  /** A value that is made of what was asked for. */
  static <T> T checked(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException refused) {
      throw new UsageException(String.valueOf(refused.getMessage()));
    }
  }
}
