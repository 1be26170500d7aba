package org.parley.stream;

import com.google.common.collect.ImmutableList;
import org.parley.code.Id;
import org.parley.dossier.EntityKind;

/**
 * An id in bytes: its kind (4 bits), the length of its text in bytes (12), and the text, one UTF-16
 * unit at a time, so that half a surrogate pair differs from any other.
 */
final class IdKey {
  private static final int HEAD = 2;
  private static final ImmutableList<EntityKind> KINDS = ImmutableList.copyOf(EntityKind.values());

  private final byte[] bytes = new byte[HEAD + 3 * Id.MAX_LENGTH];
  private int length;

  /** Makes it that of an id. */
  void set(EntityKind kind, Id id) {
    String text = id.value();
    length = HEAD;
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i));
    }
    bytes[0] = (byte) (KINDS.indexOf(kind) << 4 | (length - HEAD) >> 8);
    bytes[1] = (byte) (length - HEAD);
  }

  private void append(char unit) {
    if (unit < 0x80) {
      bytes[length++] = (byte) unit;
    } else {
      bytes[length++] = (byte) (0xE0 | (unit >> 12));
      bytes[length++] = (byte) (0x80 | ((unit >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (unit & 0x3F));
    }
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  /** The length of the key that begins here. */
  static int length(byte[] from, int start) {
    return HEAD + ((from[start] & 0xF) << 8 | (from[start + 1] & 0xFF));
  }

  /** The kind of the key that begins here. */
  static EntityKind kind(byte[] from, int start) {
    return KINDS.get(from[start] >> 4);
  }

  /** The text of the key that begins here. */
  static String text(byte[] from, int start) {
    StringBuilder text = new StringBuilder();
    int end = start + length(from, start);
    for (int at = start + HEAD; at < end; at += from[at] >= 0 ? 1 : 3) {
      text.append(unit(from, at));
    }
    return text.toString();
  }

  private static char unit(byte[] from, int at) {
    return from[at] >= 0
        ? (char) from[at]
        : (char) (((from[at] & 0xF) << 12) | ((from[at + 1] & 0x3F) << 6) | (from[at + 2] & 0x3F));
  }
}
