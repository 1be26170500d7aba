package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliticalTerrorScaleTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      quoteCharacter = '^',
      textBlock =
          """
          P2                       | terror+level | [ORDINAL]_2..3 | 2
          P3                       | terror+level | [ORDINAL]_3; [ORDINAL]_3 | 3
          P4                       | terror+level | [ORDINAL]_2; [ORDINAL]_4 | undetermined
          neighbours               | terror+level | [ORDINAL]_2; [ORDINAL]_3 | undetermined
          a split and its lower    | terror+level | [ORDINAL]_2..3; [ORDINAL]_2 | 2
          a split and its upper    | terror+level | [ORDINAL]_2..3; [ORDINAL]_3 | 3
          a split and another      | terror+level | [ORDINAL]_2..3; [ORDINAL]_4 | undetermined
          two equal splits         | terror+level | [ORDINAL]_2..3; [ORDINAL]_2..3 | 2
          two other splits         | terror+level | [ORDINAL]_2..3; [ORDINAL]_3..4 | undetermined
          one coder                | terror+level | [ORDINAL]_5 | 5
          one coder, twice         | terror+level | [ORDINAL]_5; [ORDINAL]_5 from:1 | 5
          above the scale          | terror+level | [ORDINAL]_6 | undetermined
          too wide a split         | terror+level | [ORDINAL]_2..4 | undetermined
          hedged                   | terror+level | [ORDINAL]_~2 | undetermined
          three coders             | terror+level | [ORDINAL]_2; [ORDINAL]_2; [ORDINAL]_2 | undetermined
          nobody                   | terror+level | | undetermined
          counts                   | person+killed | 3 | undetermined
          a denial                 | terror+level | [ORDINAL]_2 by:x not | undetermined
          """)
  void rules(String name, String measure, String reports, String expected) {
    assertThat(
            Reported.ruling(PoliticalTerrorScale.POLICY, measure, reports == null ? "" : reports))
        .as(name)
        .isEqualTo(expected);
  }
}
