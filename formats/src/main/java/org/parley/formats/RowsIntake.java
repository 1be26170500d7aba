package org.parley.formats;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import org.parley.csv.CsvProblem;
import org.parley.csv.CsvProblems;
import org.parley.dataset.DatasetRow;
import org.parley.dataset.DatasetRows;
import org.parley.dossier.Entity;

/** The table of a dataset, read row by row as it is asked for. */
final class RowsIntake implements Intake {
  private final DatasetRows rows;
  private long kept;

  RowsIntake(DatasetRows rows) {
    this.rows = rows;
  }

  @Override
  public Iterator<Entity> entities() {
    return Iterators.concat(Iterators.transform(rows, this::fresh));
  }

  private Iterator<Entity> fresh(DatasetRow row) {
    kept++;
    return row.fresh().iterator();
  }

  @Override
  public Tally tally() {
    CsvProblems problems = rows.problems();
    return new Tally(
        "rows",
        rows.count(),
        kept,
        problems.lines(),
        problems.list().stream().map(CsvProblem::toString).collect(toImmutableList()),
        problems.more());
  }

  @Override
  public void close() {
    rows.close();
  }
}
