package org.parley.dataset;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.Requirement;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.event.Coordinates;
import org.parley.input.ProblemCollector;
import org.parley.quantity.Quantity;

/**
 * The cells of a row under the names that the code uses for its columns, whichever release of the
 * dataset it is.
 */
public final class NamedCells extends RowCells {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");

  private final ProblemCollector problems;
  private final DatasetDescription columns;
  private final String missing;

  NamedCells(CsvRow row, ProblemCollector problems, DatasetDescription columns) {
    super(row, problems);
    this.problems = problems;
    this.columns = columns;
    this.missing = columns.missing();
  }

  /** The cells as in the table, including markers of missing values. */
  public RowCells asWritten() {
    return new RowCells(row(), problems);
  }

  /** The columns of the table. */
  public DatasetDescription columns() {
    return columns;
  }

  @Override
  public String header(String column) {
    return columns.header(column).orElse(column);
  }

  @Override
  public Optional<String> text(String column) {
    return columns.header(column).flatMap(row()::cell).filter(cell -> !cell.equals(missing));
  }

  /** A number in any spelling that spreadsheets use. */
  public Optional<BigDecimal> number(String column) {
    return read(column, NamedCells::parsed);
  }

  private static BigDecimal parsed(String cell) {
    Requirement.require(NUMBER.matcher(cell).matches(), "must be a number", cell);
    return new BigDecimal(cell);
  }

  /** A number that a quantity can hold. */
  public Optional<BigDecimal> figure(String column) {
    Optional<BigDecimal> number = number(column);
    number
        .filter(value -> !Quantity.canHold(value))
        .ifPresent(value -> report(column, "must be from 0 to below 10^18, got " + value));
    return number.filter(Quantity::canHold);
  }

  /**
   * The point of two columns; empty, with a problem, if one is out of range or the other is
   * missing.
   */
  public Optional<Coordinates> point(String latitude, String longitude) {
    Optional<Double> north = degrees(latitude, 90);
    Optional<Double> east = degrees(longitude, 180);
    if (text(latitude).isPresent() != text(longitude).isPresent()) {
      report(
          text(latitude).isPresent() ? latitude : longitude, "must come with the other coordinate");
    }
    return PlaceCells.point(north, east);
  }

  private Optional<Double> degrees(String column, int most) {
    Optional<Double> degrees = number(column).map(BigDecimal::doubleValue);
    if (degrees.filter(value -> Math.abs(value) > most).isPresent()) {
      report(column, "must be from -" + most + " to " + most + ", got " + degrees.get());
      return Optional.empty();
    }
    return degrees;
  }
}
