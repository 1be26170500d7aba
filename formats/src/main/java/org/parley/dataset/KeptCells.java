package org.parley.dataset;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.parley.csv.CsvRow;
import org.parley.dossier.Entity;
import org.parley.extension.Extensions;
import org.parley.input.ProblemCollector;

/**
 * The cells that a format would not reproduce, kept among the unknown members of the anchor of
 * their row: {@code ucdp.relid} for the column {@code relid}.
 */
final class KeptCells {
  private final DatasetFormat format;
  private final String prefix;

  KeptCells(DatasetFormat format) {
    this.format = format;
    this.prefix = format.scheme() + ".";
  }

  /** A copy of a row's entities that keeps all that the format itself would not write again. */
  RowEntities keep(CsvRow row, RowEntities entities) {
    ImmutableMap<String, String> written = format.write(entities);
    RowEntities kept = with(entities, differences(row, row.columns(), written));
    ImmutableSet<String> others =
        ImmutableSet.copyOf(Sets.difference(written.keySet(), row.columns()));
    return others.isEmpty() || isSame(kept, written)
        ? kept
        : with(kept, differences(row, others, written));
  }

  /** The cells of some columns that are not reproduced; empty ones if the column is missing. */
  private static ImmutableMap<String, String> differences(
      CsvRow row, Set<String> columns, Map<String, String> written) {
    return columns.stream()
        .filter(column -> !row.text(column).equals(written.getOrDefault(column, "")))
        .collect(ImmutableMap.toImmutableMap(column -> column, row::text));
  }

  private RowEntities with(RowEntities entities, Map<String, String> cells) {
    Extensions kept = entities.anchor().value().extensions();
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      kept = kept.withText(prefix + cell.getKey(), cell.getValue());
    }
    return cells.isEmpty() ? entities : entities.withAnchor(entities.anchor().withExtensions(kept));
  }

  /**
   * Whether the entities survive being written with all columns and read again: for example, a
   * second source must not come back as the first.
   */
  private boolean isSame(RowEntities entities, Map<String, String> written) {
    CsvRow row = CsvRow.of(1, cells(entities, written));
    return format
        .read(row, ProblemCollector.withDefaults())
        .map(again -> with(again, differences(row, row.columns(), format.write(again))))
        .filter(again -> again.all().equals(entities.all()))
        .isPresent();
  }

  /**
   * The cells of the row of these entities: those that were kept, and those that the format writes.
   */
  Map<String, String> cells(RowEntities entities) {
    return cells(entities, format.write(entities));
  }

  private Map<String, String> cells(RowEntities entities, Map<String, String> written) {
    Map<String, String> cells = new LinkedHashMap<>(written);
    cells.putAll(of(entities.anchor()));
    return cells;
  }

  /** The cells that an entity keeps, under the names of their columns. */
  ImmutableMap<String, String> of(Entity anchor) {
    ImmutableMap.Builder<String, String> kept = ImmutableMap.builder();
    anchor
        .value()
        .extensions()
        .forEachText(
            (name, cell) -> {
              if (name.startsWith(prefix)) {
                kept.put(name.substring(prefix.length()), cell);
              }
            });
    return kept.buildOrThrow();
  }
}
