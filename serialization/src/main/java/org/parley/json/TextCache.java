package org.parley.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fixed-size cache from text to parsed value, so that an id or a measure that occurs in a
 * thousand lines is parsed once. A new text replaces an old one; the results do not depend on the
 * cache.
 */
final class TextCache<T> {
  private static final int PLACES = 1 << 10;
  private static final int LONGEST = 64;
  private static final int HASHED = 6;

  private final Function<String, T> parse;
  private final byte[][] texts = new byte[PLACES][];
  private final @Nullable Object[] values = new Object[PLACES];

  TextCache(Function<String, T> parse) {
    this.parse = parse;
  }

  /** The value of any text. */
  T get(String text) {
    return parse.apply(text);
  }

  /** The value of a text in ASCII. */
  T get(byte[] bytes, int from, int to) {
    if (to - from > LONGEST) {
      return get(text(bytes, from, to));
    }
    int place = place(bytes, from, to);
    byte[] known = texts[place];
    return known != null && Arrays.equals(known, 0, known.length, bytes, from, to)
        ? kept(place)
        : keep(place, bytes, from, to);
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** The place by the length and the last few bytes, in which ids of one kind differ. */
  private static int place(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int i = Math.max(from, to - HASHED); i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (PLACES - 1);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // there is a value wherever there is a text
  private T kept(int place) {
    return (T) values[place];
  }

  private T keep(int place, byte[] bytes, int from, int to) {
    T value = parse.apply(text(bytes, from, to));
    texts[place] = Arrays.copyOfRange(bytes, from, to);
    values[place] = value;
    return value;
  }
}
