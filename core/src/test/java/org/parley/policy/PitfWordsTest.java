package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PitfWordsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      quoteCharacter = '^',
      textBlock =
          """
          several              | person+killed | ?several | 5 to 24
          tens                 | person+killed | ?tens | 50 to 99
          dozens               | person+killed | ?dozens | undetermined
          3 dead               | person+killed | 3 | no event
          nobody               | person+killed | | undetermined
          five                 | person+killed | 5 | 5 to 5
          all equal            | person+killed | 9; 9 | 9 to 9
          all from one origin  | person+killed | 9; 9 from:1 | 9 to 9
          zero                 | person+killed | 0 | no event
          from below to above  | person+killed | 3; 7 | 3 to 7
          words and a number   | person+killed | ?several; 30 | 5 to 30
          unknown and a number | person+killed | ?dozens; 30 | 30 to 30
          up to                | person+killed | <=9 | 0 to 9
          a denial             | person+killed | 9 by:x not | undetermined
          missiles             | missile+launched | 200; 180 | 180 to 200, by analogy
          three missiles       | missile+launched | 3 | 3 to 3, by analogy
          """)
  void rules(String name, String measure, String reports, String expected) {
    assertThat(Reported.ruling(PitfWords.POLICY, measure, reports == null ? "" : reports))
        .as(name)
        .isEqualTo(expected);
  }
}
