package org.parley.json;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values by the text that they are read from, so that an id or a measure that stands in a thousand
 * lines is made once. It has a fixed number of places, and a new text takes the place of an old
 * one; so it stays small, and what is read does not depend on it.
 */
final class TextCache<T> {
  private static final int PLACES = 1 << 10;
  private static final int LONGEST = 64;

  private final Function<String, T> parse;
  private final char[][] texts = new char[PLACES][];
  private final @Nullable Object[] values = new Object[PLACES];

  TextCache(Function<String, T> parse) {
    this.parse = parse;
  }

  /** The value of a text, which may be anything that can be read. */
  T get(char[] chars, int offset, int length) {
    if (length > LONGEST) {
      return parse.apply(new String(chars, offset, length));
    }
    int place = place(chars, offset, length);
    char[] known = texts[place];
    return known != null && Arrays.equals(known, 0, known.length, chars, offset, offset + length)
        ? kept(place)
        : keep(place, new String(chars, offset, length));
  }

  private static int place(char[] chars, int offset, int length) {
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + chars[i];
    }
    return (hash ^ hash >>> 10 ^ hash >>> 20) & (PLACES - 1);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // there is a value wherever there is a text
  private T kept(int place) {
    return (T) values[place];
  }

  private T keep(int place, String text) {
    T value = parse.apply(text);
    texts[place] = text.toCharArray();
    values[place] = value;
    return value;
  }
}
