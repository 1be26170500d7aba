package org.parley.dataset;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.parley.csv.RowCells;
import org.parley.quantity.Quantity;

/**
 * Cells with a whole number from 0.
 *
 * <p>Spreadsheets leave {@code 3.0} or {@code 4e+05} where 3 or 400000 was meant. Such a number is
 * read, and its form is reported.
 */
public final class CountCells {
  private static final String RULE = "must be a whole number from 0, got '%s'";

  /** The longest cell in which a whole number below 10<sup>18</sup> can reasonably be written. */
  private static final int LONGEST = 40;

  private CountCells() {}

  /**
   * The number of a cell, if it has one.
   *
   * @param cells the cells of a row; collects a cell that is not a count, or has an odd form
   * @param column the column
   */
  public static Optional<BigDecimal> read(RowCells cells, String column) {
    Optional<BigDecimal> number = cells.read(column, CountCells::parse);
    number
        .map(BigDecimal::toPlainString)
        .filter(plain -> !plain.equals(cells.row().text(column)))
        .ifPresent(
            plain ->
                cells.report(
                    column, "is written '" + cells.row().text(column) + "' and read as " + plain));
    return number;
  }

  private static BigDecimal parse(String cell) {
    checkArgument(cell.length() <= LONGEST, RULE, cell);
    try {
      BigDecimal number = new BigDecimal(cell);
      checkArgument(Quantity.canHold(number), RULE, cell);
      return number.setScale(0);
    } catch (ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, RULE, cell), e);
    }
  }
}
