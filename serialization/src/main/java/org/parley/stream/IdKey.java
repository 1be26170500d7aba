package org.parley.stream;

import com.google.common.collect.ImmutableList;
import org.parley.code.Id;
import org.parley.dossier.EntityKind;

/**
 * An id in bytes: a head and the text, one UTF-16 unit at a time, so that half a surrogate pair
 * differs from any other. The head has the kind in three bits and the length of the text in bytes
 * in five; if all five are set the length follows, in two bytes.
 */
final class IdKey {
  private static final int LONG_HEAD = 3;
  private static final int LONG = 0x1F;
  private static final ImmutableList<EntityKind> KINDS = ImmutableList.copyOf(EntityKind.values());

  private final byte[] bytes = new byte[LONG_HEAD + 3 * Id.MAX_LENGTH];
  private int start;
  private int end;

  /** Sets it to the key of an id. */
  void set(EntityKind kind, Id id) {
    String text = id.value();
    end = LONG_HEAD;
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i));
    }
    int length = end - LONG_HEAD;
    start = length < LONG ? LONG_HEAD - 1 : 0;
    bytes[1] = (byte) (length >> 8);
    bytes[2] = (byte) length;
    bytes[start] = (byte) (KINDS.indexOf(kind) << 5 | Math.min(length, LONG));
  }

  private void append(char unit) {
    if (unit < 0x80) {
      bytes[end++] = (byte) unit;
    } else {
      bytes[end++] = (byte) (0xE0 | (unit >> 12));
      bytes[end++] = (byte) (0x80 | ((unit >> 6) & 0x3F));
      bytes[end++] = (byte) (0x80 | (unit & 0x3F));
    }
  }

  byte[] bytes() {
    return bytes;
  }

  /** Its start. */
  int start() {
    return start;
  }

  int length() {
    return end - start;
  }

  private static boolean isLong(byte[] from, int start) {
    return (from[start] & LONG) == LONG;
  }

  /** The length of the key that begins here. */
  static int length(byte[] from, int start) {
    return isLong(from, start)
        ? LONG_HEAD + ((from[start + 1] & 0xFF) << 8 | (from[start + 2] & 0xFF))
        : 1 + (from[start] & LONG);
  }

  /** The kind of the key that begins here. */
  static EntityKind kind(byte[] from, int start) {
    return KINDS.get((from[start] & 0xFF) >> 5);
  }

  /** The text of the key that begins here. */
  static String text(byte[] from, int start) {
    StringBuilder text = new StringBuilder();
    int end = start + length(from, start);
    for (int at = start + (isLong(from, start) ? LONG_HEAD : 1); at < end; ) {
      text.append(unit(from, at));
      at += from[at] >= 0 ? 1 : 3;
    }
    return text.toString();
  }

  private static char unit(byte[] from, int at) {
    return from[at] >= 0
        ? (char) from[at]
        : (char) (((from[at] & 0xF) << 12) | ((from[at + 1] & 0x3F) << 6) | (from[at + 2] & 0x3F));
  }
}
