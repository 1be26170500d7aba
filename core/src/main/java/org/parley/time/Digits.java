package org.parley.time;

/**
 * A year, month or day in digits, the last of which may be masked: {@code 1X} is 10 to 19.
 *
 * @param low the least number it can be
 * @param high the greatest number it can be, inclusive; below {@code low} if there is none
 * @param masked how many digits are an X
 */
record Digits(int low, int high, int masked) {
  /** A month or day that is not specified. */
  static final Digits ANY = new Digits(0, 99, 2);

  /** Digits that are not a number. */
  static final Digits NONE = new Digits(0, -1, 0);

  /** Reads the characters from {@code from} to before {@code to}; digits first, then any X. */
  static Digits read(String text, int from, int to) {
    Digits digits = new Digits(0, 0, 0);
    for (int i = from; i < to; i++) {
      digits = digits.then(text.charAt(i));
    }
    return digits;
  }

  private Digits then(char next) {
    if (next == 'X') {
      return new Digits(low * 10, high * 10 + 9, masked + 1);
    }
    boolean isDigit = next >= '0' && next <= '9';
    int value = next - '0';
    return isDigit && masked == 0 && !isEmpty()
        ? new Digits(low * 10 + value, high * 10 + value, 0)
        : NONE;
  }

  /** The same, limited to the range between the two, both inclusive. */
  Digits within(int first, int last) {
    return new Digits(Math.max(low, first), Math.min(high, last), masked);
  }

  boolean isMasked() {
    return masked > 0;
  }

  boolean isEmpty() {
    return low > high;
  }
}
