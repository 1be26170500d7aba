package org.parley.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.parley.csv.CsvRow;
import org.parley.dossier.Dossier;
import org.parley.explanation.English;
import org.parley.input.Problem;
import org.parley.input.ProblemCollector;
import org.parley.reconcile.Agreement;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;

/** Rows that were made in code. */
class ReportsCsvRowsTest {
  private static CsvRow row(int line, String day, String figure) {
    return CsvRow.of(
        line,
        ImmutableMap.of(
            "event", "e",
            "measure", "person+killed",
            "claimant", "x",
            "figure", figure,
            "stated_on", day));
  }

  @Test
  void readsTheValidRowsAndReportsTheOthersByLine() {
    ProblemCollector problems = ProblemCollector.withDefaults();
    problems.add(3, "told before");

    Dossier dossier =
        ReportsCsv.withDefaults()
            .read(
                ImmutableList.of(row(7, "2024-10-01", "1"), row(5, "2024-10-02", "9..2")),
                problems);

    assertThat(dossier.claims()).hasSize(1);
    assertThat(problems.problems().stream().map(Problem::toString))
        .containsExactly(
            "line 3: told before",
            "line 5, column figure: low must not exceed high, got low=9, high=2");
  }

  /** Each day's toll replaces the one before, and a day without a change has no effect. */
  @Test
  void ofATollThatStoodStillForADayTheLastFigureStands() {
    Dossier dossier =
        ReportsCsv.withDefaults()
            .read(
                ImmutableList.of(
                    row(2, "2024-10-01", "10"),
                    row(3, "2024-10-02", "27"),
                    row(4, "2024-10-03", "27"),
                    row(5, "2024-10-04", "29")),
                ProblemCollector.withDefaults());

    Verdict verdict =
        Reconciler.withDefaults().reconcile(dossier.dispute(dossier.questions().get(0)));

    assertThat(verdict.agreement()).isEqualTo(Agreement.SINGLE);
    assertThat(English.of(verdict.estimate())).isEqualTo("29 to 29");
  }
}
