package org.parley.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/** The rule for a single number, and its one written form. */
final class Figure {
  private static final BigDecimal LIMIT = BigDecimal.TEN.pow(18);
  private static final int DECIMALS = 18;

  private Figure() {}

  /** The number without trailing zeros, so that 200 and 200.0 are one. */
  static BigDecimal checked(String name, BigDecimal number) {
    checkArgument(number.signum() >= 0, "a figure must not be negative, got %s=%s", name, number);
    checkArgument(
        number.compareTo(LIMIT) < 0, "a figure must be below 10^18, got %s=%s", name, number);
    BigDecimal normal = normal(number);
    checkArgument(
        normal.scale() <= DECIMALS,
        "a figure must have at most 18 decimals, got %s=%s",
        name,
        number);
    return normal;
  }

  /** Whether it is a figure. */
  static boolean isHeld(BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(LIMIT) < 0
        && normal(number).scale() <= DECIMALS;
  }

  /** The number without trailing zeros; otherwise 200 and 200.0 would have different hashes. */
  static BigDecimal normal(BigDecimal number) {
    if (number.scale() == 0) {
      return number;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static String text(BigDecimal number) {
    return number.toPlainString();
  }
}
