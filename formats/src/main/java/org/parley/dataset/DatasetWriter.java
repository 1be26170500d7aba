package org.parley.dataset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.parley.csv.CsvOutput;
import org.parley.csv.CsvRow;
import org.parley.csv.CsvWriter;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.file.WriteResult;
import org.parley.input.ProblemCollector;

/**
 * Writes the tables of a dataset; the defaults are the form of its format, and no tags.
 *
 * <p>Losses are reported: each row is read again at once, and an entity that is not the same then
 * counts as not fully represented.
 */
public final class DatasetWriter {
  private final DatasetFormat format;
  private final KeptCells kept;
  private final CsvOutput output;

  private DatasetWriter(DatasetFormat format, CsvOutput output) {
    this.format = format;
    this.kept = new KeptCells(format);
    this.output = output;
  }

  /** A writer of one dataset, with the defaults. */
  public static DatasetWriter of(DatasetFormat format) {
    return new DatasetWriter(format, CsvOutput.withDefaults().with(format.form()));
  }

  /** A copy that writes in another way. */
  public DatasetWriter with(CsvOutput other) {
    return new DatasetWriter(format, other);
  }

  /**
   * Writes a row for each entity of a dossier that can be the anchor of a row of this dataset.
   *
   * <p>If the form lists columns, cells of other columns are not written.
   *
   * @param dossier the dossier
   * @param out the stream to write to; it remains open
   * @return the number of rows written, and the entities that they do not fully represent
   * @throws java.io.UncheckedIOException if the stream cannot be written
   */
  public WriteResult write(Dossier dossier, OutputStream out) {
    ImmutableList<RowEntities> groups = RowGroups.of(dossier, format);
    Set<Entity> carried = new HashSet<>();
    KnownEntities known = new KnownEntities(ProblemCollector.withDefaults());
    ImmutableList<String> columns = output.form().columns().orElseGet(() -> columns(groups));
    try (CsvWriter table = output.open(out, columns)) {
      for (RowEntities group : groups) {
        Map<String, String> cells = kept.cells(group);
        cells.keySet().retainAll(columns);
        table.write(cells);
        carried.addAll(read(cells, known));
      }
    }
    return new WriteResult(
        groups.size(),
        dossier.entities().filter(entity -> !carried.contains(entity)).collect(toImmutableList()));
  }

  private ImmutableList<String> columns(ImmutableList<RowEntities> groups) {
    Set<String> columns = new LinkedHashSet<>(format.columns());
    groups.forEach(group -> columns.addAll(kept.of(group.anchor()).keySet()));
    return ImmutableList.copyOf(columns);
  }

  /** The entities that a reader would get from a row after those before it. */
  private ImmutableList<Entity> read(Map<String, String> cells, KnownEntities known) {
    CsvRow row = CsvRow.of(1, cells);
    return format
        .read(row, ProblemCollector.withDefaults())
        .flatMap(entities -> known.settle(row, entities))
        .map(entities -> known.fresh(row.line(), kept.keep(row, entities)))
        .orElse(ImmutableList.of());
  }
}
