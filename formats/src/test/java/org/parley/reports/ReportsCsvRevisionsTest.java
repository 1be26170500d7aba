package org.parley.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.claim.Claim;
import org.parley.dossier.Dossier;

class ReportsCsvRevisionsTest {
  private static final String HEADER =
      "id,claimant,figure,stated_on,revision,revises,event,measure,people\n";

  /** Rows {@code id claimant figure stated_on revision revises …}, and what revises what. */
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
        new Case(
            "a running toll is a chain",
            "a,x,1,2024-10-01 b,x,2,2024-10-02 c,x,>=3,2024-10-03",
            "b UPDATES a",
            "c UPDATES b"),
        new Case("one figure on several days", "a,x,1,2024-10-01 b,x,1,2024-10-02"),
        new Case(
            "the words of a figure make no other figure",
            "a,x,1,2024-10-01 b,x,\"1_\"\"one\"\"\",2024-10-02"),
        new Case("different figures of one day", "a,x,1,2024-10-01 b,x,2,2024-10-01"),
        new Case(
            "none of several figures of the earlier day",
            "a,x,1,2024-10-01 b,x,2,2024-10-01 c,x,3,2024-10-02"),
        new Case(
            "the first by id of the relays of the earlier figure",
            "b,x,1,2024-10-01 a,x,1,2024-10-01 c,x,3,2024-10-02",
            "c UPDATES a"),
        new Case(
            "relays update the same earlier figure",
            "a,x,1,2024-10-01 b,x,2,2024-10-02 c,x,2,2024-10-02 d,x,2,2024-10-03",
            "b UPDATES a",
            "c UPDATES a",
            "d UPDATES a"),
        new Case(
            "the other of two figures of the earlier day",
            "a,x,1,2024-10-01 b,x,2,2024-10-01 c,x,2,2024-10-02",
            "c UPDATES a"),
        new Case(
            "a figure that comes back",
            "a,x,1,2024-10-01 b,x,2,2024-10-02 c,x,1,2024-10-03",
            "b UPDATES a",
            "c UPDATES b"),
        new Case("no days", "a,x,1, b,x,2,2024-10-02 c,x,3,"),
        new Case(
            "days that may be the same",
            "a,x,1,2024-10 b,x,2,2024-10-15 c,x,3,2024-11-01 d,x,4,2024-11/..",
            "c UPDATES a",
            "d UPDATES a"),
        new Case("another claimant", "a,x,1,2024-10-01 b,y,2,2024-10-02"),
        new Case(
            "another event, measure or sort of people",
            "a,x,1,2024-10-01,,,e,person+killed, b,x,2,2024-10-02,,,f,person+killed,"
                + " c,x,2,2024-10-02,,,e,person+injured,"
                + " d,x,2,2024-10-02,,,e,person+killed,civilian"),
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
            "nothing from the days once a row says what it revises",
            "a,x,1,2024-10-01 b,x,2,2024-10-02,confirms,a c,x,3,2024-10-03 d,x,4,2024-10-04",
            "b CONFIRMS a"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aLaterReportUpdatesTheLastEarlierOne(Case example) {
    Dossier dossier = ReportsCsv.withDefaults().readText(example.csv()).orThrow();

    assertThat(
            dossier.claims().stream()
                .flatMap(ReportsCsvRevisionsTest::revision)
                .collect(ImmutableList.toImmutableList()))
        .isEqualTo(example.revisions());
  }

  private static Stream<String> revision(Claim claim) {
    return claim.revision().stream()
        .map(
            revision ->
                claim.id() + " " + revision.kind() + " " + Joiner.on(' ').join(revision.of()));
  }
}
