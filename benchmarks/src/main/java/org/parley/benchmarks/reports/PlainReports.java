package org.parley.benchmarks.reports;

import java.util.ArrayList;
import java.util.List;
import org.parley.csv.CsvRow;
import org.parley.dossier.Dossier;
import org.parley.input.ProblemCollector;
import org.parley.reports.ReportsCsv;

/** Rows of the plain reports CSV made from the rows of another table, and their problems. */
final class PlainReports {
  private final ProblemCollector problems;
  private final List<CsvRow> rows = new ArrayList<>();

  PlainReports(ProblemCollector problems) {
    this.problems = problems;
  }

  ProblemCollector problems() {
    return problems;
  }

  void add(PlainReport report) {
    rows.add(report.row());
  }

  /** The dossier of all reports; its problems are added to the collector. */
  Dossier dossier() {
    return ReportsCsv.withDefaults().read(rows, problems);
  }
}
