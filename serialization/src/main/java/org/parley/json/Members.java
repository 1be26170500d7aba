package org.parley.json;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The names of the members of one type of object. It remembers the member that followed each one in
 * the last object, which usually follows it in the next one too, and looks for it first.
 */
final class Members {
  private final ImmutableList<String> names;

  /** The names as they are written, in quotes. */
  private final byte[][] written;

  /** For each member, and finally for the beginning, a guess of the one that follows. */
  private final int[] guesses;

  private int last;

  Members(String... names) {
    this.names = ImmutableList.copyOf(names);
    this.written =
        this.names.stream()
            .map(name -> ('"' + name + '"').getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    this.guesses = new int[names.length + 1];
    begin();
  }

  /** Begins with the first member. */
  void begin() {
    last = names.size();
  }

  /** Finds the name at a place, and returns it as it is written. */
  byte[] find(byte[] bytes, int at, int end) {
    int guess = guesses[last];
    if (!isAt(guess, bytes, at, end)) {
      guess = search(bytes, at, end);
      guesses[last] = guess;
    }
    last = guess;
    return written[guess];
  }

  private int search(byte[] bytes, int at, int end) {
    for (int i = 0; i < written.length; i++) {
      if (isAt(i, bytes, at, end)) {
        return i;
      }
    }
    throw UnusualException.unusual();
  }

  private boolean isAt(int member, byte[] bytes, int at, int end) {
    byte[] name = written[member];
    return at + name.length <= end
        && Arrays.equals(name, 0, name.length, bytes, at, at + name.length);
  }

  /** The name that was found. */
  String found() {
    return names.get(last);
  }
}
