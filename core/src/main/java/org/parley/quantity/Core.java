package org.parley.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number or a word for one, without its modifiers.
 *
 * @param end the token behind it
 * @param number the number; null for a vague or unknown one
 * @param factor what its last word multiplies by, where that can hold for a range; else 1
 * @param unit what it counts in
 * @param isAbout whether its word alone makes it a rough number: "centaine"
 */
record Core(int end, @Nullable BigDecimal number, BigDecimal factor, Unit unit, boolean isAbout) {
  static Core zero(int end) {
    return new Core(end, BigDecimal.ZERO, BigDecimal.ONE, Unit.COUNT, false);
  }

  static Core word(int end) {
    return new Core(end, null, BigDecimal.ONE, Unit.COUNT, false);
  }

  static Core of(NumberReader.Result number) {
    return new Core(
        number.end(),
        number.value(),
        number.isPlain() ? number.factor() : BigDecimal.ONE,
        number.isOrdinal() ? Unit.ORDINAL : Unit.COUNT,
        number.isAbout());
  }

  Core in(Unit other, int endOfUnit) {
    return new Core(endOfUnit, number, factor, other, isAbout);
  }

  boolean isWord() {
    return number == null;
  }
}
