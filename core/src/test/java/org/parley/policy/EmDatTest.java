package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.reconcile.Estimate;

class EmDatTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      quoteCharacter = '^',
      textBlock =
          """
          E5 without more       | person+killed | 8 | no event
          X1                    | missile+launched | 200 by:iran role:initiator; 180 by:israel role:target | undetermined, by analogy
          nobody                | person+killed | | undetermined
          one report            | person+killed | 20 | 20
          all equal             | person+killed | 20; 20 | 20
          all from one origin   | person+killed | 20; 20 from:1 | 20
          zero                  | person+killed | 0 | no event
          unranked differ       | person+killed | 20; 35 | undetermined
          a final beside others | person+killed | 20; 35 flag:final | 35
          two finals            | person+killed | 20; 35 flag:final; 36 flag:final | undetermined
          finals of two days    | person+killed | 20 on:2024-01-01; 35 flag:final on:2024-01-02; 36 flag:final on:2024-01-03 | 36
          words                 | person+killed | ?dozens | undetermined
          words and a number    | person+killed | ?dozens; 20 | 20
          ten                   | person+killed | 10 | 10
          injured               | person+injured | 99 | no event
          a hundred injured     | person+injured | 100 | 100
          dead and missing      | person+killed_or_missing | 12 | 12
          hedged                | person+killed | >=20; 20..30 | 20
          a denial              | person+killed | 20 by:x not | undetermined
          """)
  void rules(String name, String measure, String reports, String expected) {
    assertThat(Reported.ruling(EmDat.withDefaults(), measure, reports == null ? "" : reports))
        .as(name)
        .isEqualTo(expected);
  }

  private static final EmDat RANKED =
      EmDat.withDefaults().withRanking("un", "government", "agency", "ngo", "press");

  @Test
  void takesTheHighestSource() {
    assertThat(killed(RANKED, "20 by:un; 35 by:press")).isEqualTo("20"); // E1
    assertThat(killed(RANKED, "?dozens by:un; 35 by:press")).isEqualTo("35");
    assertThat(killed(RANKED, "35 by:press; 40 by:somebody")).isEqualTo("35");
    assertThat(killed(RANKED.withRank("other", 1), "20 by:un; 35 by:other"))
        .isEqualTo("undetermined");
    assertThat(killed(EmDat.withDefaults().withRanking("s2"), "20; 35")).isEqualTo("35");
    assertThat(killed(EmDat.withDefaults().withRanking("s2"), "20; 35 by:press")).isEqualTo("35");
  }

  @Test
  void promotesALaterFinalFigure() {
    String reports = "20 by:un on:2024-01-02; 35 by:press on:2024-01-02; ";
    assertThat(killed(RANKED, reports + "27 by:government flag:final on:2024-02-01"))
        .isEqualTo("27"); // E2
    assertThat(killed(RANKED, reports + "27 by:government flag:final on:2024-01-01"))
        .isEqualTo("20");
    assertThat(killed(RANKED, "20 by:un flag:final; 27 by:press flag:final")).isEqualTo("20");
  }

  @Test
  void listsAnEventByWhatElseIsKnown() {
    EmDat defaults = EmDat.withDefaults();
    assertThat(killed(defaults.withAffected(40), "8")).isEqualTo("no event"); // E5
    assertThat(killed(defaults.withAffected(100), "8")).isEqualTo("8");
    assertThat(killed(defaults.withDeclaredEmergency(), "8")).isEqualTo("8");
    assertThat(Reported.ruling(defaults.withDead(10), "person+injured", "8")).isEqualTo("8");
  }

  @Test
  void addsUpWhatIsKnown() {
    assertThat(EmDat.total(ImmutableList.of(Optional.of(20L), Optional.of(3L))))
        .isEqualTo(Estimate.Single.of(23));
    assertThat(EmDat.total(ImmutableList.of(Optional.of(20L), Optional.empty())))
        .isEqualTo(Estimate.Single.of(20));
    assertThat(EmDat.total(ImmutableList.of(Optional.empty()))).isEqualTo(new Estimate.Blank());
  }

  @Test
  void e4SpreadsADroughtOverItsYears() {
    assertThat(EmDat.droughtDeaths(1000, 4)).containsExactly(250L, 250L, 250L, 250L);
    assertThat(EmDat.droughtAffected(1_000_000, 4)).hasSize(4).containsOnly(1_000_000L);
    assertThat(EmDat.droughtDeaths(10, 4)).containsExactly(3L, 3L, 2L, 2L);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmDat.droughtAffected(1, 0))
        .withMessage("a drought must last a year or more, got years=0");
  }

  @Test
  void refusesARankBelowOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RANKED.withRank("un", 0))
        .withMessage("a rank must be at least 1, got rank=0");
  }

  private static String killed(EmDat policy, String reports) {
    return Reported.ruling(policy, "person+killed", reports);
  }
}
