package org.parley.benchmarks.reports;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.parley.csv.RowCells;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.phrase.CountExpression;

/**
 * A figure given in up to three cells.
 *
 * @param low the lowest number
 * @param best the preferred number
 * @param high the highest number
 */
record CellBounds(Optional<BigDecimal> low, Optional<BigDecimal> best, Optional<BigDecimal> high) {
  /**
   * The figure of three columns; empty, with a problem, if a cell cannot be read or they are
   * inconsistent; empty if all are empty.
   */
  static Optional<Quantity> read(RowCells cells, String low, String best, String high) {
    CellBounds bounds =
        new CellBounds(number(cells, low), number(cells, best), number(cells, high));
    return cells.isValid() ? bounds.read(cells, low) : Optional.empty();
  }

  /** The number in a cell, for example {@code 1,200}. */
  static Optional<BigDecimal> number(RowCells cells, String column) {
    return cells.read(column, CellBounds::number);
  }

  private static BigDecimal number(String cell) {
    Quantity quantity = CountExpression.quantityOf(cell);
    checkArgument(quantity.quantifier() == Quantifier.EXACT, "must be a number, got '%s'", cell);
    return quantity.value().orElseThrow();
  }

  /** The figure; empty, with a problem of a column, if the numbers are inconsistent. */
  Optional<Quantity> read(RowCells cells, String column) {
    try {
      return Optional.of(quantity());
    } catch (IllegalArgumentException e) {
      cells.refuse(column, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /**
   * The figure: a number alone, one bound as at least or at most, two as a range.
   *
   * @throws IllegalArgumentException if there is no number, or they do not fit together
   */
  private Quantity quantity() {
    if (low.isPresent() && high.isPresent()) {
      return low.equals(high) && best.isEmpty() ? Quantity.exactly(low.get()) : range();
    }
    checkArgument(
        low.isPresent() ^ best.isPresent() ^ high.isPresent(),
        "a figure must be a number, a bound or a range, got %s",
        this);
    return best.map(number -> Quantity.of(Quantifier.EXACT, number))
        .or(() -> low.map(number -> Quantity.of(Quantifier.AT_LEAST, number)))
        .or(() -> high.map(number -> Quantity.of(Quantifier.AT_MOST, number)))
        .orElseThrow();
  }

  private Quantity range() {
    return Quantity.builder().quantifier(Quantifier.BETWEEN).low(low).high(high).best(best).build();
  }

  @Override
  public String toString() {
    return "low=" + text(low) + ", best=" + text(best) + ", high=" + text(high);
  }

  private static String text(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("none");
  }
}
