package org.parley.csv;

import static org.parley.Requirement.require;

/**
 * Limits on the size of a CSV file; each can be raised.
 *
 * @param cellLength the number of characters that a cell may have, 1,000,000 by default
 * @param rows the number of rows that a file may have below its header, without blank ones,
 *     10,000,000 by default
 * @param problems the number of problems that are kept, 1,000 by default; the rest are counted
 */
public record CsvLimits(int cellLength, int rows, int problems) {
  private static final CsvLimits DEFAULTS = new CsvLimits(1_000_000, 10_000_000, 1_000);

  /**
   * Checks that each limit allows something.
   *
   * @throws IllegalArgumentException if a limit is out of range
   */
  public CsvLimits {
    require(cellLength >= 1, "cellLength must be at least 1", "cellLength", cellLength);
    require(rows >= 1, "rows must be at least 1", "rows", rows);
    require(problems >= 1, "problems must be at least 1", "problems", problems);
  }

  /** A million characters a cell, ten million rows a file, a thousand problems. */
  public static CsvLimits withDefaults() {
    return DEFAULTS;
  }

  /**
   * A copy with another length of cells.
   *
   * @throws IllegalArgumentException if the length is below 1
   */
  public CsvLimits withCellLength(int characters) {
    return new CsvLimits(characters, rows, problems);
  }

  /**
   * A copy with another number of rows.
   *
   * @throws IllegalArgumentException if the number is below 1
   */
  public CsvLimits withRows(int most) {
    return new CsvLimits(cellLength, most, problems);
  }

  /**
   * A copy with another number of problems.
   *
   * @throws IllegalArgumentException if the number is below 1
   */
  public CsvLimits withProblems(int most) {
    return new CsvLimits(cellLength, rows, most);
  }
}
