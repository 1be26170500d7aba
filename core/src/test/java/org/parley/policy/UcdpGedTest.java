package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.ClaimId;
import org.parley.explanation.English;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;

class UcdpGedTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      quoteCharacter = '^',
      textBlock =
          """
          U1                          | person+killed | 12 grade:B; 15 grade:B; 60 by:rebels grade:E | 12 / 12 / 15, 1
          U3 by group                 | person+killed | 3 by:a src:s @side_a; 10 by:a src:s @side_b; 2 by:a src:s @civilians; 1 by:a src:s @unknown | 16 / 16 / 16, 1
          U4                          | person+killed | 10..14 grade:A; 9 grade:C | 9 / 10 / 14, 1
          U9                          | person+injured | 40 | no event
          U10                         | person+killed | ?dozens | undetermined
          X1                          | missile+launched | 200 by:iran role:initiator grade:C; 180 by:israel role:target grade:C | 180 / 180 / 200, by analogy, 1
          nobody                      | person+killed | | no event
          one report                  | person+killed | 7 | 7 / 7 / 7, 1
          all equal                   | person+killed | 7; 7; 7 | 7 / 7 / 7, 1
          all from one origin         | person+killed | 7 grade:C; 7 from:1 grade:A; 7 from:1 | 7 / 7 / 7, 1
          zero                        | person+killed | 0 | no event
          zero beside twelve          | person+killed | 0 grade:C; 12 grade:B | 0 / 12 / 12, 1
          a denial                    | person+killed | 12 by:x not | no event
          a denial beside a figure    | person+killed | 12 by:x not; 9 | 9 / 9 / 9, 1
          words beside a figure       | person+killed | ?dozens; 9 | 9 / 9 / 9, 1
          words beside a zero         | person+killed | ?dozens; 0 | undetermined
          unreasonable only           | person+killed | 60 flag:unreasonable | undetermined
          improbable                  | person+killed | 60 cred:5; 4 | 4 / 4 / 4, 1
          a range with a best figure  | person+killed | 4..9(6) | 4 / 6 / 9, 1
          a range beside a number     | person+killed | 4..9(6) grade:A; 5 grade:B | 4 / 6 / 9, 1
          two best figures            | person+killed | 4..9(6) grade:A; 5 grade:A | 4 / 5 / 9, 1
          up to                       | person+killed | <=9 | 0 / 0 / 9, 1
          at least                    | person+killed | >=9; 12 | 9 / 9 / 12, 1
          more than, about            | person+killed | >9; ~12 grade:A | 9 / 12 / 12, 1
          tie at the top              | person+killed | 15 grade:A; 12 grade:A; 9 grade:B | 9 / 12 / 15, 1
          ungraded beside D           | person+killed | 15 grade:D; 12 | 12 / 15 / 15, 1
          F is no grade               | person+killed | 15 grade:F; 12 grade:D | 12 / 12 / 15, 1
          households                  | person+killed | [HOUSEHOLD]_40; 12 | 12 / 12 / 12, 1
          percent only                | person+killed | 90% | undetermined
          an ordinal only             | person+killed | [ORDINAL]_2 | no event
          none in words               | person+killed | ?no_signs_of_deaths | no event
          a total over a period       | person+killed[2024]#CUMULATIVE | 120 | 120 / 120 / 120, 2
          parts without a group       | person+killed | 12 @Mosul | undetermined
          groups without deaths       | person+killed | 0 by:a @side_a; 0 by:a @side_b | no event
          one group is unreasonable   | person+killed | 3 by:a @side_a; 60 by:b @side_b flag:unreasonable | 3 / 3 / 3, 1
          groups and a whole          | person+killed | 3 by:a @side_a; 12 | 12 / 12 / 12, 1
          missing people              | person+missing | 12 | no event
          a crowd                     | person+present | 500 | 500 / 500 / 500, by analogy, 1
          """)
  void rules(String name, String measure, String reports, String expected) {
    assertThat(Reported.ruling(UcdpGed.withDefaults(), measure, reports == null ? "" : reports))
        .as(name)
        .isEqualTo(expected);
  }

  @Test
  void mayTakeTheLowFigureFromAllReports() {
    String reports = "12 grade:B; 15 grade:B; 3 by:rebels grade:E";
    assertThat(Reported.ruling(UcdpGed.withDefaults(), "person+killed", reports))
        .isEqualTo("12 / 12 / 15, 1");
    Verdict verdict =
        Reported.verdict(UcdpGed.withDefaults().withLowFromAllReports(), "person+killed", reports);
    assertThat(Reported.text(verdict)).isEqualTo("3 / 12 / 15, 1");
    assertThat(Reported.steps(verdict)).contains("4a STATED").doesNotContain("4 STATED");
    assertThat(
            Reported.ruling(
                UcdpGed.withDefaults().withLowFromAllReports(),
                "person+killed",
                "3 by:a @side_a; 1 by:b @side_a grade:E; 10 by:a @side_b"))
        .isEqualTo("11 / 13 / 13, 1");
  }

  @Test
  void namesTheStepsThatHadAPart() {
    Verdict verdict =
        Reported.verdict(
            UcdpGed.withDefaults(),
            "person+killed",
            "12 grade:B; 15 grade:B; 60 by:rebels grade:E");
    assertThat(Reported.steps(verdict))
        .containsExactly(
            "3 STATED", "3a LIBRARY", "4 STATED", "5 STATED", "6 STATED", "6b LIBRARY");
    assertThat(verdict.librarySteps())
        .extracting(Step::claims)
        .containsExactly(
            ImmutableList.of(ClaimId.of("c3")),
            ImmutableList.of(ClaimId.of("c1"), ClaimId.of("c2")));
    assertThat(verdict.librarySteps())
        .extracting(English::of)
        .containsExactly(
            "Policy ucdp-ged, step 3a (library): Unreasonable means: flagged so, reliability E, or"
                + " credibility 5.",
            "Policy ucdp-ged, step 6b (library): Of reports that share the top grade and differ,"
                + " the lowest wins: the programme states that it is cautious. Here: 12.");
  }

  @Test
  void saysThatNobodyIsGraded() {
    assertThat(steps("8; 12"))
        .containsExactly("4 STATED", "5 STATED", "6c LIBRARY", "6 STATED", "6b LIBRARY");
    assertThat(steps("8")).containsExactly("4 STATED", "5 STATED", "6 STATED");
    assertThat(steps("8 grade:A; 12")).contains("6c LIBRARY").doesNotContain("6b LIBRARY");
    assertThat(steps("<=8")).contains("2 LIBRARY", "6a LIBRARY");
  }

  private static List<String> steps(String reports) {
    return Reported.steps(Reported.verdict(UcdpGed.withDefaults(), "person+killed", reports));
  }

  @Test
  void u5SplitsOneFigureOverPlaces() {
    assertThat(UcdpGed.overPlaces(Estimate.Figure.of(29, 29, 29), 3))
        .containsExactly(
            Estimate.Figure.of(10, 10, 10),
            Estimate.Figure.of(10, 10, 10),
            Estimate.Figure.of(9, 9, 9));
    assertThat(UcdpGed.overPlaces(Estimate.Figure.of(2, 2, 9), 3))
        .containsExactly(Estimate.Figure.of(2, 2, 9));
    assertThat(UcdpGed.overPlaces(Estimate.Figure.of(1, 3, 9), 3))
        .containsExactly(
            Estimate.Figure.of(1, 1, 3), Estimate.Figure.of(0, 1, 3), Estimate.Figure.of(0, 1, 3));
  }

  @Test
  void u7SubtractsIncidentsWithoutRepair() {
    assertThat(
            Figures.without(
                Estimate.Figure.of(120, 120, 120),
                ImmutableList.of(Estimate.Figure.of(25, 30, 35))))
        .isEqualTo(Estimate.Figure.of(95, 90, 85));
  }
}
