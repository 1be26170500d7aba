package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * Splits a text into words, numbers and signs, in one pass. Space, commas and the full stops of
 * sentences are left out; digits of any script are digits.
 */
final class Tokenizer {
  private static final int MOST_DIGITS = 9;
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

  private final String text;
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  static ImmutableList<DateToken> tokens(String text) {
    return new Tokenizer(text).read();
  }

  private ImmutableList<DateToken> read() {
    ImmutableList.Builder<DateToken> tokens = ImmutableList.builder();
    while (at < text.length()) {
      int next = text.codePointAt(at);
      if (isDigit(next)) {
        tokens.add(number());
      } else if (Character.isLetter(next)) {
        tokens.add(word());
      } else if (isSkipped(next)) {
        at += Character.charCount(next);
      } else {
        tokens.add(sign(next));
      }
    }
    return tokens.build();
  }

  private boolean isSkipped(int next) {
    boolean isSpace = Character.isWhitespace(next) || Character.isSpaceChar(next);
    return isSpace || next == ',' || (next == '.' && !isBetweenDigits());
  }

  private boolean isBetweenDigits() {
    return at > 0
        && at + 1 < text.length()
        && isDigit(text.codePointBefore(at))
        && isDigit(text.codePointAt(at + 1));
  }

  private DateToken number() {
    int start = at;
    int number = 0;
    int digits = 0;
    while (at < text.length() && isDigit(text.codePointAt(at))) {
      number = digits < MOST_DIGITS ? number * 10 + digit() : -1;
      digits++;
      at += Character.charCount(text.codePointAt(at));
    }
    int letters = at;
    skipLetters();
    return new DateToken(key(letters), digits > MOST_DIGITS ? -1 : number, digits, start, at);
  }

  private int digit() {
    return Character.digit(text.codePointAt(at), 10);
  }

  private DateToken word() {
    int start = at;
    skipLetters();
    return new DateToken(key(start), -1, 0, start, at);
  }

  private DateToken sign(int sign) {
    int start = at;
    at += Character.charCount(sign);
    String word = DASHES.indexOf(sign) >= 0 ? "-" : text.substring(start, at);
    return new DateToken(word, -1, 0, start, at);
  }

  /** Skips letters and their marks, and the stops and apostrophes between letters. */
  private void skipLetters() {
    while (at < text.length()) {
      int next = text.codePointAt(at);
      boolean joins = (next == '.' || isApostrophe(next)) && isLetterAfter(at + 1);
      if (!Character.isLetter(next) && !isMark(next) && !joins) {
        return;
      }
      at += Character.charCount(next);
    }
  }

  private boolean isLetterAfter(int place) {
    return place < text.length() && Character.isLetter(text.codePointAt(place));
  }

  private String key(int start) {
    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
    return word.replace(".", "").replace('\u2019', '\'');
  }

  private static boolean isApostrophe(int next) {
    return next == '\'' || next == '\u2019';
  }

  private static boolean isMark(int next) {
    int type = Character.getType(next);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isDigit(int next) {
    return Character.digit(next, 10) >= 0 && Character.isDigit(next);
  }

  /** The text with its digits in ASCII. */
  static String inAsciiDigits(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    text.codePoints()
        .map(next -> isDigit(next) ? '0' + Character.digit(next, 10) : next)
        .forEach(ascii::appendCodePoint);
    return ascii.toString();
  }
}
