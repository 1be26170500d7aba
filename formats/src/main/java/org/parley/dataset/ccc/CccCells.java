package org.parley.dataset.ccc;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The cells of a row in the making, by the names of {@link CccForm#PHASE_3}. */
final class CccCells {
  private final CccForm form;
  private final Map<String, String> cells = new LinkedHashMap<>();

  CccCells(CccForm form) {
    this.form = form;
  }

  CccForm form() {
    return form;
  }

  void put(String column, String cell) {
    if (form.has(column) && !cell.isEmpty()) {
      cells.put(form.header(column), cell);
    }
  }

  void put(String column, Optional<String> cell) {
    cell.ifPresent(text -> put(column, text));
  }

  /** A cell for each of these columns, {@code NA} where there is nothing to say. */
  ImmutableMap<String, String> of(Iterable<String> columns) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    columns.forEach(column -> all.put(column, cells.getOrDefault(column, CccRow.MISSING)));
    return all.buildOrThrow();
  }
}
