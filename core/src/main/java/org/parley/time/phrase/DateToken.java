package org.parley.time.phrase;

/**
 * A word, number or sign of a text.
 *
 * @param word the word in lower case without full stops, or the letters joined to the digits of a
 *     number as the "th" of "7th", or the sign
 * @param number the number, -1 if there is none or it has more than nine digits
 * @param digits the number of its digits
 * @param start its start in the text
 * @param end its end, exclusive
 */
record DateToken(String word, int number, int digits, int start, int end) {
  boolean isNumber() {
    return digits > 0;
  }

  boolean isWord() {
    return digits == 0;
  }

  /** Whether it is a bare number with this many digits. */
  boolean isBare(int fewest, int most) {
    return isNumber() && word.isEmpty() && digits >= fewest && digits <= most;
  }
}
