package org.parley.json;

import java.io.CharConversionException;

/** Thrown if the next byte is not valid at its place in UTF-8. */
final class MalformedUtf8Exception extends CharConversionException {
  private static final long serialVersionUID = 1L;

  MalformedUtf8Exception(byte bad) {
    super(message(bad));
  }

  /** The message about an invalid byte. */
  static String message(byte bad) {
    return String.format("not UTF-8: the byte 0x%02x is not allowed here", bad);
  }
}
