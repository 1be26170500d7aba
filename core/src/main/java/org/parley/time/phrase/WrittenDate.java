package org.parley.time.phrase;

import java.util.Optional;
import org.parley.time.Edtf;

/** Finds a date written in EDTF within a text, with digits of any script. */
final class WrittenDate {
  /** The length of the longest EDTF text, whose digits may take two {@code char}s each. */
  private static final int LONGEST = 50;

  private WrittenDate() {}

  static Optional<Edtf> read(String text, int start, int end) {
    if (end - start > LONGEST) {
      return Optional.empty();
    }
    String date = text.substring(start, end).strip();
    return mayBeDate(date) ? parse(Tokenizer.inAsciiDigits(date)) : Optional.empty();
  }

  private static boolean mayBeDate(String text) {
    int first = text.codePointAt(0);
    return Character.isDigit(first) || first == '.' || first == '/';
  }

  private static Optional<Edtf> parse(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
