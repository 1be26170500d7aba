package org.parley.quantity.phrase;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits of any script, with the marks that its language puts between them.
 *
 * <p>Thousands are groups of three digits after one to three digits, separated by the mark of the
 * language, an apostrophe or a space. So "1,40" is not a number in English, nor two numbers; and
 * "42.000" is not one in French, where it is ambiguous. A power of ten may follow, as in {@code
 * 4e5}, or a half or quarter, as in 2½.
 */
final class DigitRun {
  private static final int MOST_DIGITS = 18;
  private static final String ARABIC_GROUP = "\u066c";
  private static final String ARABIC_DECIMAL = "\u066b";

  private final String text;
  private final char decimalMark;
  private final char groupMark;
  private int end;
  private int zero = -1;
  private int digits = 0;
  private int decimals = 0;
  private int inGroup = 0;
  private int groupSign = 0;
  private int decimalSign = 0;
  private boolean inDecimals = false;
  private boolean sound = true;
  private long value = 0;
  private @Nullable StringBuilder longer;
  private int power = 0;
  private @Nullable BigDecimal fraction;

  private DigitRun(String text, int start, Vocabulary vocabulary) {
    this.text = text;
    this.end = start;
    this.decimalMark = vocabulary.decimalMark();
    this.groupMark = vocabulary.groupMark();
  }

  static DigitRun read(String text, int start, Vocabulary vocabulary) {
    DigitRun run = new DigitRun(text, start, vocabulary);
    run.readDigits();
    run.readPower();
    run.readFraction();
    return run;
  }

  int end() {
    return end;
  }

  /** The number; null if the digits and marks are not a number that the library can represent. */
  @Nullable BigDecimal number() {
    boolean grouped = groupSign != 0;
    if (!sound
        || isAmbiguous()
        || digits > 2 * MOST_DIGITS
        || (grouped && !inDecimals && inGroup != 3)) {
      return null;
    }
    int scale = decimals - power;
    BigDecimal number =
        longer == null
            ? BigDecimal.valueOf(value, scale)
            : new BigDecimal(new BigInteger(longer.toString()), scale);
    return QuantityNumbers.ifHeld(fraction == null ? number : number.add(fraction));
  }

  /**
   * Whether the number is ambiguous: "42.000" where a space separates thousands; the dot may do so
   * too, as in Belgium, or be decimal.
   */
  private boolean isAmbiguous() {
    boolean otherMark = decimalSign == '.' && decimalMark == ',';
    return otherMark && groupSign == 0 && decimals == 3;
  }

  private void readDigits() {
    while (end < text.length()) {
      int character = text.codePointAt(end);
      if (Character.isDigit(character)) {
        addDigit(character);
        end += Character.charCount(character);
      } else if (isMarkBeforeDigit(character)) {
        addMark(character);
        end++;
      } else {
        break;
      }
    }
  }

  private void addDigit(int character) {
    int digit = Character.digit(character, 10);
    int script = character - digit;
    sound &= zero < 0 || zero == script;
    zero = script;
    digits++;
    inGroup++;
    if (inDecimals) {
      decimals++;
    }
    accumulate(digit);
  }

  private void accumulate(int digit) {
    if (digits <= MOST_DIGITS) {
      value = value * 10 + digit;
    } else if (digits <= 2 * MOST_DIGITS) {
      if (longer == null) {
        longer = new StringBuilder(Long.toString(value));
      }
      longer.append((char) ('0' + digit));
    }
  }

  private boolean isMarkBeforeDigit(int character) {
    int next = end + 1;
    if (Letters.isSpace(character)) {
      return isGroupAfterSpace(character);
    }
    return next < text.length()
        && Character.isDigit(text.codePointAt(next))
        && (character == '.'
            || character == ','
            || Letters.isApostrophe(character)
            || ARABIC_GROUP.indexOf(character) >= 0
            || ARABIC_DECIMAL.indexOf(character) >= 0);
  }

  /** Whether just three digits follow the space, and a number can go on with them. */
  private boolean isGroupAfterSpace(int space) {
    boolean open = !inDecimals && sound && (groupSign == 0 ? digits <= 3 : groupSign == space);
    if (!open || (groupSign != 0 && inGroup != 3)) {
      return false;
    }
    int at = end + 1;
    for (int i = 0; i < 3; i++) {
      if (at >= text.length() || !Character.isDigit(text.codePointAt(at))) {
        return false;
      }
      at += Character.charCount(text.codePointAt(at));
    }
    return at >= text.length() || !Character.isDigit(text.codePointAt(at));
  }

  private void addMark(int mark) {
    if (isDecimal(mark)) {
      sound &= !inDecimals && (groupSign == 0 || inGroup == 3);
      inDecimals = true;
      decimalSign = mark;
    } else {
      boolean first = groupSign == 0;
      sound &= isGroup(mark) && !inDecimals && (first ? inGroup <= 3 : groupSign == mark);
      sound &= first || inGroup == 3;
      groupSign = mark;
    }
    inGroup = 0;
  }

  private boolean isDecimal(int mark) {
    boolean eitherMark = Letters.isSpace(groupMark) && (mark == '.' || mark == ',');
    return mark == decimalMark || eitherMark || ARABIC_DECIMAL.indexOf(mark) >= 0;
  }

  private boolean isGroup(int mark) {
    return mark == groupMark
        || Letters.isSpace(mark)
        || Letters.isApostrophe(mark)
        || ARABIC_GROUP.indexOf(mark) >= 0;
  }

  /** Reads an e and a power of up to two digits, where no letter or further digit follows. */
  private void readPower() {
    if (end >= text.length() || Character.toLowerCase(text.charAt(end)) != 'e') {
      return;
    }
    int at = end + 1;
    boolean minus = at < text.length() && text.charAt(at) == '-';
    boolean signed = minus || (at < text.length() && text.charAt(at) == '+');
    int first = signed ? at + 1 : at;
    int last = first;
    while (last < text.length() && last < first + 3 && isAsciiDigit(text.charAt(last))) {
      last++;
    }
    boolean goesOn = last < text.length() && Character.isLetterOrDigit(text.codePointAt(last));
    if (last == first || last - first > 2 || goesOn) {
      return;
    }
    int size = Integer.parseInt(text.substring(first, last));
    power = minus ? -size : size;
    end = last;
  }

  private static boolean isAsciiDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private void readFraction() {
    int quarters = end < text.length() ? "¼½¾".indexOf(text.charAt(end)) + 1 : 0;
    if (quarters > 0 && !inDecimals && power == 0) {
      fraction = BigDecimal.valueOf(25L * quarters, 2);
      end++;
    }
  }
}
