package org.parley.dataset;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.csv.CsvRow;
import org.parley.dossier.Entity;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;

/**
 * The cells that a format would not write as they stand, kept among the unknown members of the
 * entity that their row is about: {@code ucdp.relid} for the column {@code relid}.
 */
final class KeptCells {
  private final DatasetFormat format;
  private final String prefix;

  KeptCells(DatasetFormat format) {
    this.format = format;
    this.prefix = "/" + format.scheme() + ".";
  }

  /** A copy of a row's entities that keeps all that the format itself would not write again. */
  Entities keep(CsvRow row, Entities entities) {
    ImmutableMap<String, String> written = format.write(entities);
    Extensions kept = entities.anchor().value().extensions();
    for (String column : row.columns()) {
      String cell = row.text(column);
      if (!cell.equals(written.getOrDefault(column, ""))) {
        kept = kept.withText(format.scheme() + "." + column, cell);
      }
    }
    return kept.isEmpty() ? entities : entities.withAnchor(entities.anchor().withExtensions(kept));
  }

  /**
   * The cells of the row that these entities are: those that were kept, and what the format says.
   */
  Map<String, String> cells(Entities entities) {
    Map<String, String> cells = new LinkedHashMap<>(format.write(entities));
    cells.putAll(of(entities.anchor()));
    return cells;
  }

  /** The cells that an entity keeps, under the names of their columns. */
  ImmutableMap<String, String> of(Entity anchor) {
    ImmutableMap.Builder<String, String> kept = ImmutableMap.builder();
    anchor
        .value()
        .extensions()
        .byPointer()
        .forEach(
            (pointer, value) -> {
              if (pointer.startsWith(prefix) && value instanceof ExtensionValue.Text cell) {
                kept.put(column(pointer), cell.text());
              }
            });
    return kept.buildOrThrow();
  }

  private String column(String pointer) {
    return pointer.substring(prefix.length()).replace("~1", "/").replace("~0", "~");
  }
}
