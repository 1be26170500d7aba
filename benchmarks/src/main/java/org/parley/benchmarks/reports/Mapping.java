package org.parley.benchmarks.reports;

import com.google.common.collect.ImmutableList;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.input.ProblemCollector;

/** A mapping of somebody's table to plain reports. */
interface Mapping {
  /** Adds the reports of these rows, and the problems that are met. */
  void map(ImmutableList<CsvRow> rows, PlainReports reports);

  /** The mapping of a table whose rows are independent. */
  static Mapping ofEach(OfRow mapping) {
    return (rows, reports) ->
        rows.forEach(row -> mapping.map(new RowCells(row, reports.problems()), reports));
  }

  /** The mapping of one row. */
  interface OfRow {
    /** Adds the reports of a row, and its oddities to a {@link ProblemCollector}. */
    void map(RowCells cells, PlainReports reports);
  }
}
