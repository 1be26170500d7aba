package org.parley.dataset;

import static org.parley.Requirement.message;
import static org.parley.Requirement.require;

import java.time.DateTimeException;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Cells with a day or a time. */
public final class DateCells {
  private DateCells() {}

  /**
   * The date of a cell.
   *
   * @param cell the cell
   * @param form the form that it must have
   * @param rule the rule, as worded in messages
   * @param parse parses a cell of that form
   * @throws IllegalArgumentException if the cell is not such a date
   */
  public static <T> T parse(String cell, Pattern form, String rule, Function<String, T> parse) {
    require(form.matcher(cell).matches(), rule, cell);
    try {
      return parse.apply(cell);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(message(rule, cell), e);
    }
  }
}
