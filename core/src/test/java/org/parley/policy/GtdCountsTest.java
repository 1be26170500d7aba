package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GtdCountsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      quoteCharacter = '^',
      textBlock =
          """
          G10                   | attacker+present | | -99 (not reported)
          one report            | attacker+present | 4 | 4
          at least              | attacker+present | >=4 | 4
          majority              | attacker+present | 3; 4; 4 | 4
          no majority           | attacker+present | 3; 4 | 3
          all equal             | attacker+present | 4; 4 | 4
          all from one origin   | attacker+present | 4; 4 from:1; 3 | 3
          words                 | attacker+present | ?several | -99 (not reported)
          zero is a number      | attacker+present | 0 | 0
          discarded             | attacker+present | 9 by:x role:initiator | -99 (not reported)
          questionable          | attacker+present | 9 flag:questionable; 4 | 4
          a denial              | attacker+present | 9 by:x not | -99 (not reported)
          hedged                | attacker+present | 3..5; <=9 | 3
          deaths                | person+killed | 4 | 4, by analogy
          """)
  void rules(String name, String measure, String reports, String expected) {
    assertThat(Reported.ruling(GtdCounts.POLICY, measure, reports == null ? "" : reports))
        .as(name)
        .isEqualTo(expected);
  }
}
