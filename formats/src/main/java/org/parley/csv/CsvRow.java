package org.parley.csv;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A row of a table; rows are equal only if they are the same object. */
public final class CsvRow {
  private final int line;
  private final CsvHeader header;
  private final List<String> cells;

  CsvRow(int line, CsvHeader header, List<String> cells) {
    this.line = line;
    this.header = header;
    this.cells = cells;
  }

  /**
   * A row created in code.
   *
   * @param line the line that is reported for it, from 1
   * @param cells the cells under the names of their columns, in order
   */
  public static CsvRow of(int line, Map<String, String> cells) {
    return new CsvRow(line, CsvHeader.of(List.copyOf(cells.keySet())), List.copyOf(cells.values()));
  }

  /** The line where it begins, from 1. */
  public int line() {
    return line;
  }

  /** The names of the columns, in their order. */
  public ImmutableSet<String> columns() {
    return header.places().keySet();
  }

  /** The cell of a column, if there is such a column and the cell is not empty. */
  public Optional<String> cell(String column) {
    return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
  }

  /** The text of a cell; empty if there is no such column. */
  public String text(String column) {
    Integer place = header.places().get(column);
    return place == null ? "" : cells.get(place);
  }

  /** Passes on every column whose cell is not empty, with the cell. */
  public void forEach(BiConsumer<String, String> use) {
    forEach(header.places(), use);
  }

  /** Passes on the same, sorted by the columns' names. */
  public void forEachByName(BiConsumer<String, String> use) {
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
