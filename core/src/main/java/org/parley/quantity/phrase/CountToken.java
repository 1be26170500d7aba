package org.parley.quantity.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number in digits, or a sign.
 *
 * @param kind the kind of token
 * @param start its start
 * @param end its end, exclusive
 * @param isTight whether it follows the token before it directly or after a hyphen
 * @param isHyphened whether a hyphen joins it to the token before it
 * @param word the word in lower case and without accents, or the sign; empty for a number
 * @param node the vocabulary's entries that begin with it; null if there are none
 * @param number the number; null for other tokens, and for digits that are not a number
 */
record CountToken(
    Kind kind,
    int start,
    int end,
    boolean isTight,
    boolean isHyphened,
    String word,
    Vocabulary.@Nullable Node node,
    @Nullable BigDecimal number) {
  /** The kinds of token. */
  enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isSign(char sign) {
    return kind == Kind.SIGN && word.length() == 1 && word.charAt(0) == sign;
  }

  boolean isCurrency() {
    return kind == Kind.SIGN && Character.getType(word.codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  boolean isDash() {
    return kind == Kind.SIGN && Letters.isDash(word.charAt(0));
  }
}
