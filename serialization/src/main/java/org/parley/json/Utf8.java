package org.parley.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds bytes that are not well-formed UTF-8, as table 3-7 of the Unicode Standard has it: cut
 * sequences, longer ones than a character needs, halves of surrogate pairs, and what lies above the
 * last character.
 *
 * <p>Jackson takes all but the first of these and makes other characters of them.
 *
 * <p>The bytes may come in parts, which may end within a character.
 */
final class Utf8 {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long HIGH_BITS = 0x8080808080808080L;

  /** How many bytes of the character are still to come. */
  private int missing;

  /** What the next of them may be. */
  private int lowest;

  private int highest;

  /** The place of the first byte that cannot stand where it does; -1 if there is none. */
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
