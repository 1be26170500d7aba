package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CccCrowdsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      quoteCharacter = '^',
      textBlock =
          """
          C1                       | person+present | 300 by:police role:official; 800 by:union role:organiser | 300 / 550 / 800, 2
          C2                       | person+present | ?hundreds | 200 / 200 / 200, 2
          C3                       | person+present | ?dozens | blank, Kept as text only: "dozens", 0
          C4                       | person+present | 150 | 150 / 150 / none, 2
          C6                       | person+present | 15000; ?tens_of_thousands | 15,000 / 17,500 / 20,000, 4
          X1                       | missile+launched | 200 by:iran role:initiator; 180 by:israel role:target | 180 / 190 / 200, by analogy
          nobody                   | person+present | | undetermined
          all equal                | person+present | 150; 150 | 150 / 150 / 150, 2
          all from one origin      | person+present | 150; 150 from:1 | 150 / 150 / none, 2
          zero                     | person+present | 0 | 0 / 0 / none, 1
          halves to the even below | person+present | 100; 101 | 100 / 100 / 101, 2
          halves to the even above | person+present | 101; 102 | 101 / 102 / 102, 2
          a range alone            | person+present | 300..800 | 300 / 550 / 800, 2
          up to                    | person+present | <=800 | 0 / 400 / 800, 2
          just below               | person+present | 99 | 99 / 99 / none, 1
          a thousand               | person+present | 1000 | 1,000 / 1,000 / none, 3
          ten thousand             | person+present | 10000 | 10,000 / 10,000 / none, 4
          words beside a number    | person+present | ?dozens; 40 | 40 / 40 / none, Kept as text only: "dozens", 1
          a denial                 | person+present | 40 by:x not | undetermined
          thousands                | person+present | ?thousands | 2,000 / 2,000 / 2,000, 3
          """)
  void rules(String name, String measure, String reports, String expected) {
    assertThat(Reported.ruling(CccCrowds.POLICY, measure, reports == null ? "" : reports))
        .as(name)
        .isEqualTo(expected);
  }
}
