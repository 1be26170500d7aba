package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.parley.dataset.CellWriter;
import org.parley.dataset.NamedCells;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;

/**
 * A pair of columns with the least and the greatest number reported.
 *
 * <p>Equal ends are one exact number. A single end is read as "at least" or "at most", which is
 * this library's reading.
 *
 * @param min the column of the lower end
 * @param max the column of the upper end
 */
record AirwarsRange(String min, String max) {
  /** The columns with this prefix, for example {@code children_killed}. */
  static AirwarsRange of(String stem) {
    return new AirwarsRange(stem + "_min", stem + "_max");
  }

  ImmutableList<String> columns() {
    return ImmutableList.of(min, max);
  }

  /**
   * The range of a row; empty if it has no number, or, with a problem, if the two numbers are not a
   * range.
   */
  Optional<Quantity> read(NamedCells row) {
    Optional<BigDecimal> low = row.figure(min);
    Optional<BigDecimal> high = row.figure(max);
    if (low.isEmpty() || high.isEmpty()) {
      boolean unread = low.isEmpty() ? row.text(min).isPresent() : row.text(max).isPresent();
      return unread
          ? Optional.empty()
          : low.map(end -> Quantity.of(Quantifier.AT_LEAST, end))
              .or(() -> high.map(end -> Quantity.of(Quantifier.AT_MOST, end)));
    }
    return between(row, low.get(), high.get());
  }

  private Optional<Quantity> between(NamedCells row, BigDecimal low, BigDecimal high) {
    if (low.compareTo(high) > 0) {
      row.report(min, "must not exceed " + row.header(max) + ", got " + low + " and " + high);
      return Optional.empty();
    }
    return Optional.of(
        low.compareTo(high) == 0 ? Quantity.exactly(low) : Quantity.between(low, high));
  }

  /** Writes the two cells of a quantity; none if it is not such a range. */
  void write(Optional<Quantity> said, CellWriter cells) {
    said.ifPresent(quantity -> write(quantity, cells));
  }

  private void write(Quantity quantity, CellWriter cells) {
    switch (quantity.quantifier()) {
      case EXACT -> put(cells, quantity.value(), quantity.value());
      case BETWEEN -> put(cells, quantity.low(), quantity.high());
      case AT_LEAST -> put(cells, quantity.value(), Optional.empty());
      case AT_MOST -> put(cells, Optional.empty(), quantity.value());
      default -> {}
    }
  }

  private void put(CellWriter cells, Optional<BigDecimal> low, Optional<BigDecimal> high) {
    cells.put(min, low.map(BigDecimal::toPlainString));
    cells.put(max, high.map(BigDecimal::toPlainString));
  }
}
