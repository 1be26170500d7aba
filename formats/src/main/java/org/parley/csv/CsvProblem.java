package org.parley.csv;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What is wrong with a CSV file, and where.
 *
 * @param line the line, from 1; of a row with line breaks in its cells, the line where it begins
 * @param column the name of the column, if it is about one
 * @param message what is wrong there, in one line
 */
public record CsvProblem(int line, Optional<String> column, String message) {
  /** Refuses null. */
  public CsvProblem {
    requireNonNull(column, "column");
    requireNonNull(message, "message");
  }

  @Override
  public String toString() {
    return "line " + line + column.map(name -> ", column " + name).orElse("") + ": " + message;
  }
}
