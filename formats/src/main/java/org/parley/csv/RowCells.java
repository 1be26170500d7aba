package org.parley.csv;

import java.util.Optional;
import java.util.function.Function;
import org.parley.input.ProblemCollector;

/** The cells of one row, read as what they mean; a cell that means nothing is told. */
public final class RowCells {
  private final CsvRow row;
  private final ProblemCollector problems;
  private boolean sound = true;

  /** The cells of a row, of which nothing is read yet. */
  public RowCells(CsvRow row, ProblemCollector problems) {
    this.row = row;
    this.problems = problems;
  }

  /** The row. */
  public CsvRow row() {
    return row;
  }

  /** Whether nothing was refused so far. */
  public boolean isSound() {
    return sound;
  }

  /** Tells that a cell cannot be read, so that the row is no longer sound. */
  public void refuse(String column, String message) {
    sound = false;
    tell(column, message);
  }

  /** Tells something odd about a cell that can be read all the same. */
  public void tell(String column, String message) {
    problems.add(row.line(), column, message);
  }

  /** The text of a cell, if there is one. */
  public Optional<String> text(String column) {
    return row.cell(column);
  }

  /** What a cell means; none if it is empty or refused by an {@link IllegalArgumentException}. */
  public <T> Optional<T> read(String column, Function<String, T> parse) {
    try {
      return row.cell(column).map(parse);
    } catch (IllegalArgumentException e) {
      refuse(column, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** What a cell means that must not be empty. */
  public <T> Optional<T> require(String column, Function<String, T> parse) {
    if (row.cell(column).isEmpty()) {
      refuse(column, "must not be empty");
    }
    return read(column, parse);
  }
}
