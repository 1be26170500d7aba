package org.parley.benchmarks.reports;

import com.google.common.collect.ImmutableList;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.input.ProblemCollector;

/** What the rows of somebody's table mean in plain reports. */
interface Mapping {
  /** Adds the reports of these rows, and the problems that are met. */
  void map(ImmutableList<CsvRow> rows, PlainReports reports);

  /** The mapping of a table of which each row stands for itself. */
  static Mapping ofEach(OfRow mapping) {
    return (rows, reports) ->
        rows.forEach(row -> mapping.map(new RowCells(row, reports.problems()), reports));
  }

  /** What one row means. */
  interface OfRow {
    /** Adds the reports of a row, and tells {@link ProblemCollector} what is odd about it. */
    void map(RowCells cells, PlainReports reports);
  }
}
