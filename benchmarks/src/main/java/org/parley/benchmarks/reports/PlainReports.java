package org.parley.benchmarks.reports;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.parley.csv.CsvProblem;
import org.parley.csv.CsvProblems;
import org.parley.csv.CsvRow;
import org.parley.dataset.DatasetReading;
import org.parley.reports.ReportsCsv;

/** Rows of the plain reports CSV, made of the rows of another table, and what is wrong there. */
final class PlainReports {
  private final CsvProblems problems;
  private final List<CsvRow> rows = new ArrayList<>();

  PlainReports(CsvProblems problems) {
    this.problems = problems;
  }

  CsvProblems problems() {
    return problems;
  }

  void add(PlainReport report) {
    rows.add(report.row());
  }

  /**
   * The dossier of all reports.
   *
   * @param count how many rows the other table has
   */
  DatasetReading reading(int count) {
    DatasetReading read = ReportsCsv.withDefaults().readSound(rows);
    ImmutableList<CsvProblem> all =
        ImmutableList.<CsvProblem>builder().addAll(problems.list()).addAll(read.problems()).build();
    return new DatasetReading(
        read.dossier(), count, read.kept(), all, problems.more() + read.more());
  }
}
