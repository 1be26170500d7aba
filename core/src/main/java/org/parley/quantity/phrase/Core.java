package org.parley.quantity.phrase;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.parley.quantity.Unit;

/**
 * A number or a word for one, without its modifiers.
 *
 * @param end the token behind it
 * @param number the number; null for a vague or unknown one
 * @param factor the multiplier of its last word, if it can apply to a range; else 1
 * @param unit the unit
 * @param key the key of a word in the lexicons; empty for a number
 * @param isAbout whether its word makes it approximate: "centaine"
 */
record Core(
    int end,
    @Nullable BigDecimal number,
    BigDecimal factor,
    Unit unit,
    String key,
    boolean isAbout) {
  static Core zero(int end) {
    return number(end, BigDecimal.ZERO, Unit.COUNT);
  }

  static Core word(SenseMatch match) {
    return new Core(match.end(), null, BigDecimal.ONE, Unit.COUNT, match.sense().key(), false);
  }

  static Core number(int end, BigDecimal number, Unit unit) {
    return new Core(end, number, BigDecimal.ONE, unit, "", false);
  }

  /** A copy with the number multiplied by its last word. */
  Core times(BigDecimal by) {
    return new Core(end, requireNonNull(number).multiply(by), by, unit, key, isAbout);
  }

  static Core of(NumberReader.Result number) {
    return new Core(
        number.end(),
        number.value(),
        number.factor(),
        number.isOrdinal() ? Unit.ORDINAL : Unit.COUNT,
        "",
        number.isAbout());
  }

  Core in(Unit other, int endOfUnit) {
    return new Core(endOfUnit, number, factor, other, key, isAbout);
  }

  boolean isWord() {
    return number == null;
  }
}
