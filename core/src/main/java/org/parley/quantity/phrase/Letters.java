package org.parley.quantity.phrase;

import java.text.Normalizer;
import java.util.Locale;

/** Letters, marks and digits of every script. */
final class Letters {
  private static final int HEBREW_HYPHEN = 0x5be;

  /** The stroke that stretches an Arabic word; it is not a letter. */
  private static final int STRETCH = 0x640;

  private Letters() {}

  /** Whether it is a letter, or a mark or invisible character that can follow one. */
  static boolean isWordPart(int character) {
    return Character.isLetter(character) || isMark(character);
  }

  static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  static boolean isApostrophe(int character) {
    return character == '\'' || character == '\u2019' || character == '\u02bc';
  }

  static boolean isHyphen(int character) {
    return character == '-'
        || character == '\u2010'
        || character == '\u2011'
        || character == HEBREW_HYPHEN;
  }

  /** A dash of any length, a hyphen and a minus among them. */
  static boolean isDash(int character) {
    return isHyphen(character)
        || (character >= '\u2012' && character <= '\u2015')
        || character == '\u2212';
  }

  /** Space of any width, including non-breaking space. */
  static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /**
   * The word in lower case, without accents, vowel points, apostrophes and invisible characters.
   */
  static String folded(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80 || text.charAt(i) == '\'') {
        return foldedLetters(text.substring(start, end));
      }
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String foldedLetters(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(character -> !isMark(character) && !isApostrophe(character))
        .filter(character -> character != STRETCH)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
