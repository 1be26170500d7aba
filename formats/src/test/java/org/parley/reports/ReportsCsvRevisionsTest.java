package org.parley.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.dossier.Dossier;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;

class ReportsCsvRevisionsTest {
  private static final String HEADER =
      "id,claimant,figure,stated_on,revision,revises,event,measure,people\n";

  /** Rows {@code id claimant figure stated_on revision revises …}, and their revisions. */
  record Case(String name, String rows, ImmutableList<String> revisions) {
    Case(String name, String rows, String... revisions) {
      this(name, rows, ImmutableList.copyOf(revisions));
    }

    String csv() {
      StringBuilder csv = new StringBuilder(HEADER);
      for (String row : rows.split(" ", -1)) {
        String[] cells = row.split(",", -1);
        csv.append(row.replace('_', ' ')).append(",".repeat(Math.max(0, 6 - cells.length)));
        csv.append(cells.length > 6 ? "" : ",e,person+killed,").append('\n');
      }
      return csv.toString();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
        new Case("not by its day", "a,x,1,2024-10-01 b,x,2,2024-10-02 c,x,>=3,2024-10-03"),
        new Case(
            "as the rows say",
            "a,x,1,2024-10-03,corrects,b b,x,2,2024-10-01,,c c,x,3,,retracts,d d,x,3,",
            "a CORRECTS b",
            "b UPDATES c",
            "c RETRACTS d"),
        new Case(
            "several rows at once",
            "a,x,1,2024-10-01 b,x,2,2024-10-01 c,x,3,2024-10-02,replaces,a_&_b",
            "c REPLACES a b"),
        new Case(
            "one row, and not those with later days",
            "a,x,1,2024-10-01 b,x,2,2024-10-02,confirms,a c,x,3,2024-10-03 d,x,4,2024-10-04",
            "b CONFIRMS a"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aRowRevisesWhatItSays(Case example) {
    Dossier dossier = ReportsCsv.withDefaults().readText(example.csv()).orThrow();

    assertThat(
            dossier.claims().stream()
                .flatMap(ReportsCsvRevisionsTest::revision)
                .collect(ImmutableList.toImmutableList()))
        .isEqualTo(example.revisions());
  }

  @Test
  void aLaterFigureReplacesAnEarlierOneOfTheSamePeopleOnly() {
    String rows =
        """
        a,x,11,2024-10-01,,,e,person+killed,civilian
        b,x,4,2024-10-02,,,e,person+killed,combatant
        c,x,12,2024-10-03,,,e,person+killed,civilian
        """;
    Dossier dossier = ReportsCsv.withDefaults().readText(HEADER + rows).orThrow();
    Verdict verdict =
        Reconciler.withDefaults().reconcile(dossier.dispute(dossier.questions().get(0)));
    assertThat(verdict.positions())
        .flatExtracting(read -> read.position().claims())
        .containsExactly(ClaimId.of("b"), ClaimId.of("c"));
  }

  private static Stream<String> revision(Claim claim) {
    return claim.revision().stream()
        .map(
            revision ->
                claim.id() + " " + revision.kind() + " " + Joiner.on(' ').join(revision.of()));
  }
}
