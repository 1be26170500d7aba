package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cells of a row in the making, by the names of {@link AirwarsForm#INCIDENTS}. */
final class AirwarsCells {
  private final AirwarsFormat format;
  private final Map<String, String> cells = new LinkedHashMap<>();

  AirwarsCells(AirwarsFormat format) {
    this.format = format;
  }

  int belligerents() {
    return format.belligerents();
  }

  void put(String column, String cell) {
    cells.put(column, cell);
  }

  Map<String, String> byColumn() {
    return cells;
  }

  /** Those that the form has and that are not empty, under its own names. */
  ImmutableMap<String, String> inForm() {
    ImmutableSet<String> columns = ImmutableSet.copyOf(format.columns());
    ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
    cells.forEach(
        (column, cell) -> {
          String header = format.names().header(column);
          if (format.names().has(column) && columns.contains(header) && !cell.isEmpty()) {
            named.put(header, cell);
          }
        });
    return named.buildOrThrow();
  }
}
