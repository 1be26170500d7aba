package org.parley.quantity;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Writes a quantity in English, so that {@link org.parley.quantity.phrase.CountExpression#parse}
 * can read it.
 */
final class EnglishQuantity {
  private EnglishQuantity() {}

  static String of(Quantity quantity) {
    if (quantity.quantifier() == Quantifier.UNSPECIFIED) {
      return quantity.words().map(words -> "\"" + words + "\"").orElse("some, without a number");
    }
    return figures(quantity) + unit(quantity.unit());
  }

  private static String figures(Quantity quantity) {
    return switch (quantity.quantifier()) {
      case EXACT -> value(quantity);
      case APPROXIMATELY -> "about " + value(quantity);
      case AT_LEAST -> "at least " + value(quantity);
      case MORE_THAN -> "more than " + value(quantity);
      case AT_MOST -> "at most " + value(quantity);
      case LESS_THAN -> (isCounted(quantity) ? "fewer than " : "less than ") + value(quantity);
      default -> range(quantity);
    };
  }

  private static String range(Quantity quantity) {
    return figure(quantity, quantity.low().orElseThrow())
        + " to "
        + figure(quantity, quantity.high().orElseThrow())
        + quantity.best().map(best -> ", best " + figure(quantity, best)).orElse("");
  }

  private static boolean isCounted(Quantity quantity) {
    return quantity.unit().equals(Unit.COUNT) || quantity.unit().equals(Unit.HOUSEHOLD);
  }

  private static String value(Quantity quantity) {
    return figure(quantity, quantity.value().orElseThrow());
  }

  private static String figure(Quantity quantity, BigDecimal figure) {
    String number = number(figure);
    return quantity.unit().equals(Unit.ORDINAL) ? "number " + number : number;
  }

  /** 1190 as {@code 1,190}, in any locale. */
  private static String number(BigDecimal number) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
  }

  private static String unit(Unit unit) {
    return unit.inEnglish().isEmpty() ? "" : " " + unit.inEnglish();
  }
}
