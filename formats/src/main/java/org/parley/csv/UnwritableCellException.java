package org.parley.csv;

/** A cell cannot be written in the form of the table; the column is named. */
public final class UnwritableCellException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnwritableCellException(String column, String reason) {
    super("a cell of column " + CsvProblems.shown(column) + " " + reason);
  }
}
