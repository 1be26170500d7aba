package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.Claim;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;

/**
 * Two columns with the least and the greatest number that was reported.
 *
 * <p>Equal ends are one exact number. An end that stands alone is read as "at least" or "at most",
 * which is this library's reading.
 *
 * @param min the column of the lower end
 * @param max the column of the upper end
 */
record AirwarsRange(String min, String max) {
  /** Those whose names begin so, {@code children_killed} say. */
  static AirwarsRange of(String stem) {
    return new AirwarsRange(stem + "_min", stem + "_max");
  }

  ImmutableList<String> columns() {
    return ImmutableList.of(min, max);
  }

  /** The range of a row; none if it has no number, or two that make none, which is told. */
  Optional<Quantity> read(AirwarsRow row) {
    Optional<BigDecimal> low = figure(row, min);
    Optional<BigDecimal> high = figure(row, max);
    if (low.isEmpty() || high.isEmpty()) {
      boolean unread = low.isEmpty() ? row.text(min).isPresent() : row.text(max).isPresent();
      return unread
          ? Optional.empty()
          : low.map(end -> Quantity.of(Quantifier.AT_LEAST, end))
              .or(() -> high.map(end -> Quantity.of(Quantifier.AT_MOST, end)));
    }
    return between(row, low.get(), high.get());
  }

  private static Optional<BigDecimal> figure(AirwarsRow row, String column) {
    return row.number(column).filter(number -> isFigure(row, column, number));
  }

  private static boolean isFigure(AirwarsRow row, String column, BigDecimal number) {
    boolean held = Quantity.canHold(number);
    if (!held) {
      row.tell(column, "must be from 0 to below 10^18, got " + number);
    }
    return held;
  }

  private Optional<Quantity> between(AirwarsRow row, BigDecimal low, BigDecimal high) {
    if (low.compareTo(high) > 0) {
      row.tell(min, "must not exceed " + row.form().header(max) + ", got " + low + " and " + high);
      return Optional.empty();
    }
    return Optional.of(
        low.compareTo(high) == 0 ? Quantity.exactly(low) : Quantity.between(low, high));
  }

  /** Puts the two cells that say what a claim says; none if it says no such range. */
  void write(Claim claim, Map<String, String> cells) {
    if (claim.proposition() instanceof Measurement measured) {
      Quantity quantity = measured.quantity();
      switch (quantity.quantifier()) {
        case EXACT -> put(cells, quantity.value(), quantity.value());
        case BETWEEN -> put(cells, quantity.low(), quantity.high());
        case AT_LEAST -> put(cells, quantity.value(), Optional.empty());
        case AT_MOST -> put(cells, Optional.empty(), quantity.value());
        default -> {}
      }
    }
  }

  private void put(Map<String, String> cells, Optional<BigDecimal> low, Optional<BigDecimal> high) {
    low.ifPresent(end -> cells.put(min, end.toPlainString()));
    high.ifPresent(end -> cells.put(max, end.toPlainString()));
  }
}
