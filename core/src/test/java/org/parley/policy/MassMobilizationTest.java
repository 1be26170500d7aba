package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;

class MassMobilizationTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      quoteCharacter = '^',
      textBlock =
          """
          M1                  | person+present | 500; 2000 | 500, Band: 100 to 999
          M3                  | person+arrested | 40 | undetermined
          M4                  | person+present | 45 | no event
          M5                  | person+present | 10000 | 10,000, Band: 5,000 to 10,000
          X1                  | missile+launched | 200 by:iran role:initiator; 180 by:israel role:target | 180, by analogy
          nobody              | person+present | | undetermined
          fifty               | person+present | 50 | 50, Band: 50 to 99
          all equal           | person+present | 500; 500 | 500, Band: 100 to 999
          all from one origin | person+present | 500; 500 from:1 | 500, Band: 100 to 999
          zero                | person+present | 0 | no event
          words               | person+present | ?hundreds | undetermined
          above               | person+present | 10001 | 10,001, Band: 10,001 or more
          two thousand        | person+present | 2000 | 2,000, Band: 2,000 to 4,999
          1999                | person+present | 1999 | 1,999, Band: 1,000 to 1,999
          hedged              | person+present | >=700; 600..900 | 600, Band: 100 to 999
          days without an end | person+present | 500 on:2024-10-01; 2000 on:2024-10-02 | 500, Band: 100 to 999
          a toll by analogy   | person+killed | 12 | 12, by analogy
          a denial            | person+present | 500 by:x not | undetermined
          """)
  void rules(String name, String measure, String reports, String expected) {
    assertThat(Reported.ruling(MassMobilization.POLICY, measure, reports == null ? "" : reports))
        .as(name)
        .isEqualTo(expected);
  }

  @Test
  void takesTheLargestOfTheLowestOfEachDay() {
    String reports =
        "500 on:2024-10-01; 2000 on:2024-10-01; 800 on:2024-10-02; 900 on:2024-10-02; 300";
    Verdict verdict = verdict(reports, "2024-10-01/2024-10-02");
    assertThat(Reported.text(verdict)).isEqualTo("800, Band: 100 to 999");
    assertThat(Reported.steps(verdict)).containsExactly("1 STATED", "1a LIBRARY", "2 STATED");
    assertThat(Reported.text(verdict(reports, "2024-10-01"))).isEqualTo("300, Band: 100 to 999");
  }

  private static Verdict verdict(String reports, String when) {
    return Reconciler.withDefaults()
        .with(MassMobilization.POLICY)
        .reconcile(Reported.dispute("person+present", reports, Optional.of(when)));
  }
}
