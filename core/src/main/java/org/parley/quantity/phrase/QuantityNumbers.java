package org.parley.quantity.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.parley.quantity.Quantity;

/** The numbers that a quantity can hold. */
final class QuantityNumbers {
  private QuantityNumbers() {}

  /** The number without trailing zeros; null if a quantity cannot represent it. */
  static @Nullable BigDecimal ifHeld(BigDecimal number) {
    return Quantity.canHold(number) ? normal(number) : null;
  }

  private static BigDecimal normal(BigDecimal number) {
    if (number.scale() == 0) {
      return number;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
