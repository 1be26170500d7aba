package org.parley.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A row of the file; no two are equal, whatever they say. */
final class Row {
  private final int line;
  private final Header header;
  private final List<String> cells;

  Row(int line, Header header, List<String> cells) {
    this.line = line;
    this.header = header;
    this.cells = cells;
  }

  /** The line where it begins, from 1. */
  int line() {
    return line;
  }

  /** The cell of a column, if there is such a column and the cell is not empty. */
  Optional<String> cell(String column) {
    Integer place = header.places().get(column);
    return place == null
        ? Optional.empty()
        : Optional.of(cells.get(place)).filter(cell -> !cell.isEmpty());
  }

  /** Gives every column whose cell is not empty, with the cell. */
  void forEach(BiConsumer<String, String> use) {
    forEach(header.places(), use);
  }

  /** Does so in the order of the columns' names. */
  void forEachByName(BiConsumer<String, String> use) {
    forEach(header.byName(), use);
  }

  private void forEach(Map<String, Integer> places, BiConsumer<String, String> use) {
    places.forEach(
        (column, place) -> {
          String cell = cells.get(place);
          if (!cell.isEmpty()) {
            use.accept(column, cell);
          }
        });
  }
}
