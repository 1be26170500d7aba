package org.parley.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds bytes that are not well-formed UTF-8 by table 3-7 of the Unicode Standard: truncated and
 * overlong sequences, halves of surrogate pairs, and values above the last character.
 *
 * <p>Jackson accepts all but the first of these and decodes them as other characters.
 *
 * <p>The bytes may come in parts, which may end within a character.
 */
final class Utf8 {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long HIGH_BITS = 0x8080808080808080L;

  /** The number of bytes of the character that are still to come. */
  private int missing;

  /** The lowest valid next byte. */
  private int lowest;

  private int highest;

  /** The place of the first invalid byte; -1 if there is none. */
  int firstBad(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (missing == 0) {
        at = pastAscii(bytes, at, to);
      }
      if (at < to && !takes(bytes[at] & 0xFF)) {
        return at;
      }
      at++;
    }
    return -1;
  }

  private static int pastAscii(byte[] bytes, int from, int to) {
    int at = from;
    while (at + Long.BYTES <= to && ((long) EIGHT.get(bytes, at) & HIGH_BITS) == 0) {
      at += Long.BYTES;
    }
    while (at < to && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  private boolean takes(int next) {
    return missing == 0 ? begins(next) : continues(next);
  }

  private boolean begins(int first) {
    if (first >= 0xC2 && first <= 0xDF) {
      return expect(1, 0x80, 0xBF);
    }
    if (first >= 0xE0 && first <= 0xEF) {
      return expect(2, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
    }
    if (first >= 0xF0 && first <= 0xF4) {
      return expect(3, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
    }
    return first < 0x80;
  }

  private boolean expect(int count, int low, int high) {
    missing = count;
    lowest = low;
    highest = high;
    return true;
  }

  private boolean continues(int next) {
    return next >= lowest && next <= highest && expect(missing - 1, 0x80, 0xBF);
  }
}
