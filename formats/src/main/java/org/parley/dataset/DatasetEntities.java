package org.parley.dataset;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import org.parley.dossier.Entity;
import org.parley.file.EntityReader;
import org.parley.file.ReadSummary;
import org.parley.input.ProblemCollector;

/** The entities of a table, row by row, each entity once. */
final class DatasetEntities implements EntityReader {
  private final DatasetRows rows;
  private long kept;

  DatasetEntities(DatasetRows rows) {
    this.rows = rows;
  }

  @Override
  public Iterator<Entity> iterator() {
    return Iterators.concat(Iterators.transform(rows, this::fresh));
  }

  private Iterator<Entity> fresh(DatasetRow row) {
    kept++;
    return row.fresh().iterator();
  }

  @Override
  public ReadSummary summary() {
    return new ReadSummary(ReadSummary.Unit.ROWS, rows.count(), kept, problems().lines());
  }

  @Override
  public ProblemCollector problems() {
    return rows.problems();
  }

  @Override
  public void close() {
    rows.close();
  }
}
