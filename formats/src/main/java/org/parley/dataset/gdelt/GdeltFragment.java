package org.parley.dataset.gdelt;

import java.util.Optional;
import java.util.function.Function;
import org.parley.csv.RowCells;
import org.parley.source.Source;

/**
 * A count or quotation in a cell with several.
 *
 * @param cells the row
 * @param column the column of the cell
 * @param name its kind and index in the cell from 1: {@code count 2}
 * @param text its text
 */
record GdeltFragment(RowCells cells, String column, String name, String text) {
  /** Reports a problem of it. */
  void report(String message) {
    cells.refuse(column, name + " " + message);
  }

  /** Parses a part of it; empty, with a problem, if it is refused. */
  <T> Optional<T> read(String part, String value, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(value));
    } catch (IllegalArgumentException e) {
      report("has a wrong " + part + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  /** The id of its entity within a document. */
  String id(Source document) {
    return document.id() + "/" + name.replace(' ', '/');
  }
}
