package org.parley.claimreview;

import java.util.Optional;
import org.parley.extension.ExtensionValue;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;

/**
 * A quantity as a QuantitativeValue of schema.org. That has no "about" and no exclusive bound, so
 * the quantity is also given in words beside the numbers.
 */
final class QuantitativeValues {
  /** The code for percent in UN/ECE Recommendation 20. */
  private static final String PERCENT = "P1";

  private QuantitativeValues() {}

  static ExtensionValue write(Quantity quantity) {
    Quantifier said = quantity.quantifier();
    boolean least = said == Quantifier.AT_LEAST || said == Quantifier.MORE_THAN;
    boolean most = said == Quantifier.AT_MOST || said == Quantifier.LESS_THAN;
    NodeBuilder value =
        NodeBuilder.of("QuantitativeValue").with("description", quantity.toEnglish());
    value.withNumber(
        least ? "minValue" : most ? "maxValue" : "value", quantity.value().or(quantity::best));
    value.withNumber("minValue", quantity.low()).withNumber("maxValue", quantity.high());
    return withUnit(value, quantity.unit()).build();
  }

  private static NodeBuilder withUnit(NodeBuilder value, Unit unit) {
    return unit.equals(Unit.PERCENT)
        ? value.with("unitCode", PERCENT)
        : value.with("unitText", Optional.of(unit.inEnglish()).filter(text -> !text.isEmpty()));
  }
}
