package org.parley.benchmarks.reports;

import java.util.ArrayList;
import java.util.List;
import org.parley.csv.CsvProblems;
import org.parley.csv.CsvRow;
import org.parley.dossier.Dossier;
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

  /** The dossier of all reports; what is wrong with them is added to the problems. */
  Dossier dossier() {
    return ReportsCsv.withDefaults().readSound(rows, problems);
  }
}
