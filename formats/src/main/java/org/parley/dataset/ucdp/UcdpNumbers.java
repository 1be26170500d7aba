package org.parley.dataset.ucdp;

import static com.google.common.base.Preconditions.checkArgument;
import static org.parley.Requirement.require;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.csv.RowCells;
import org.parley.quantity.Quantity;

/** Numbers as written in cells. */
final class UcdpNumbers {
  /** Accepts the forms that spreadsheets give numbers, up to a length that is cheap to read. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,18}(?:\\.\\d{1,18})?(?:[eE][+-]?\\d{1,2})?");

  private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,18})?");

  private static final Pattern ID = Pattern.compile("\\d{1,18}");

  private UcdpNumbers() {}

  /** A number used as an id; its text is unchanged. */
  static String id(String text) {
    require(ID.matcher(text).matches(), "must be a number in digits", text);
    return text;
  }

  /** A count; forms other than digits, {@code 4e+05}, are read and reported. */
  static Optional<BigDecimal> count(RowCells cells, String column) {
    Optional<BigDecimal> count = cells.read(column, UcdpNumbers::count);
    count
        .map(BigDecimal::toPlainString)
        .filter(digits -> !digits.equals(cells.row().text(column)))
        .ifPresent(
            digits ->
                cells.report(
                    column, "is read as " + digits + ", got '" + cells.row().text(column) + "'"));
    return count;
  }

  private static BigDecimal count(String text) {
    require(isCount(text), "must be a whole number from 0", text);
    return new BigDecimal(text).setScale(0);
  }

  private static boolean isCount(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return false;
    }
    BigDecimal number = new BigDecimal(text);
    return Quantity.canHold(number) && number.stripTrailingZeros().scale() <= 0;
  }

  /** A step of a scale that begins at 1. */
  static int step(String text, int last) {
    int step = text.length() == 1 ? Character.digit(text.charAt(0), 10) : 0;
    checkArgument(
        step >= 1 && step <= last && text.equals(String.valueOf(step)),
        "must be from 1 to %s, got '%s'",
        last,
        text);
    return step;
  }

  static double degrees(String text) {
    require(DEGREES.matcher(text).matches(), "must be degrees such as 35.5 or -0.25", text);
    return Double.parseDouble(text);
  }
}
