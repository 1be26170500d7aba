package org.parley.quantity.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number in digits, or a sign.
 *
 * @param kind which of them
 * @param start where it starts
 * @param end where it ends, not counted in
 * @param isTight whether nothing stands between it and the token before it, or a hyphen alone
 * @param isHyphened whether a hyphen ties it to the token before it
 * @param word the word in lower case and without accents, or the sign; empty for a number
 * @param node what begins with it in the vocabulary; null if nothing does
 * @param number the number; null for the others, and for digits that make no number
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
