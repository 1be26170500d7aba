package org.parley.cli;

import java.util.function.Supplier;

/**
 * Thrown if the arguments are invalid; the message gives the reason, and the usage of the command
 * follows it.
 */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  /** A value made from the arguments. */
  static <T> T checked(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException refused) {
      throw new UsageException(String.valueOf(refused.getMessage()));
    }
  }
}
