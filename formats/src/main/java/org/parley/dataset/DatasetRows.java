package org.parley.dataset;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.csv.CsvRow;
import org.parley.csv.CsvRows;
import org.parley.csv.RowIterator;
import org.parley.input.ProblemCollector;

/**
 * The rows of a dataset in order, and their problems.
 *
 * <p>A row with too little content, or that repeats another row, is reported and skipped. Memory
 * grows with the number of different actors, sources, events and row ids, not with the content of
 * the rows.
 */
public final class DatasetRows extends RowIterator<DatasetRow> {
  private final DatasetFormat format;
  private final CsvRows rows;
  private final KnownEntities known;
  private final KeptCells kept;

  DatasetRows(DatasetFormat format, CsvRows rows) {
    this.format = format;
    this.rows = rows;
    this.known = new KnownEntities(rows.problems());
    this.kept = new KeptCells(format);
  }

  @Override
  protected Optional<DatasetRow> read() {
    while (rows.hasNext()) {
      Optional<DatasetRow> read = read(rows.next());
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  private Optional<DatasetRow> read(CsvRow row) {
    return format
        .read(row, rows.problems())
        .flatMap(entities -> known.settle(row, entities))
        .map(entities -> kept.keep(row, entities))
        .map(entities -> new DatasetRow(row.line(), entities, known.fresh(row.line(), entities)));
  }

  /** The number of rows read, including those that were skipped. */
  public int count() {
    return rows.count();
  }

  /** The HXL tag of each column, if the table has a row of them; known from the first row on. */
  public ImmutableMap<String, String> tags() {
    return rows.tags();
  }

  /** The problems so far. */
  public ProblemCollector problems() {
    return rows.problems();
  }

  @Override
  public void close() {
    rows.close();
  }
}
