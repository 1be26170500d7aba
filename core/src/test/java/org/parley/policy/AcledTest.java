package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcledTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      quoteCharacter = '^',
      textBlock =
          """
          A1                      | person+killed | 8; 12 | 8
          A3                      | person+killed | 8; 12; 12 from:2 | 8
          A4                      | person+killed | ?dozens | 12
          A9                      | person+killed | 12 by:a; 9 by:a revises:1 | 9
          X1                      | missile+launched | 200 by:iran role:initiator; 180 by:israel role:target | 180, by analogy
          nobody                  | person+killed | | undetermined
          one report              | person+killed | 8 | 8
          all equal               | person+killed | 8; 8 | 8
          all from one origin     | person+killed | 12; 12 from:1; 12 from:1 | 12
          two origins agree       | person+killed | 8; 12; 12 | 12
          several are borne out   | person+killed | 8; 12; 12; 20; 20 | 12
          flagged corroborated    | person+killed | 8; 12 flag:corroborated | 12
          clearly more reliable   | person+killed | 8 grade:C; 12 grade:A | 12
          a grade better is not   | person+killed | 8 grade:B; 12 grade:A | 8
          ungraded is not below   | person+killed | 8; 12 grade:A | 8
          zero                    | person+killed | 0 | 0
          zero beside twelve      | person+killed | 0; 12 | 0
          casualties only         | person+killed | ?casualties | 0
          casualties beside eight | person+killed | ?casualties; 8 | 0
          several                 | person+killed | ?several | 3
          tens                    | person+killed | ?tens | 10
          hundreds                | person+killed | ?hundreds | 100
          unknown words           | person+killed | ?heavy_losses | undetermined
          unknown words and eight | person+killed | ?heavy_losses; 8 | 8
          at least, a range       | person+killed | >=9; 10..14 | 9
          up to                   | person+killed | <=9 | 9
          a denial                | person+killed | 12 by:x not | undetermined
          wounded                 | person+injured | 40 | undetermined
          a part                  | person+killed | 12 @Mosul | undetermined
          percent                 | person+killed | 90%; 8 | 8
          a word of percent       | person+killed | [PERCENT]_?several | undetermined
          """)
  void rules(String name, String measure, String reports, String expected) {
    assertThat(Reported.ruling(Acled.withDefaults(), measure, reports == null ? "" : reports))
        .as(name)
        .isEqualTo(expected);
  }

  @Test
  void turnsWordsIntoNumbersByEditionAndScale() {
    Acled current = Acled.withDefaults();
    Acled old = current.withEdition(AcledEdition.Y2019);
    assertThat(said(current.withScale(EventScale.SMALL), "?several")).isEqualTo("3"); // A5
    assertThat(said(old, "?massacre")).isEqualTo("100"); // A6
    assertThat(said(current.withScale(EventScale.LARGE), "?massacre")).isEqualTo("10"); // A6
    assertThat(said(current, "?several")).isEqualTo("3");
    assertThat(said(old, "?several")).isEqualTo("10");
    assertThat(said(old.withScale(EventScale.SMALL), "?several")).isEqualTo("3");
    assertThat(said(old.withScale(EventScale.LARGE), "?several")).isEqualTo("10");
    assertThat(said(current.withScale(EventScale.LARGE), "?several")).isEqualTo("10");
  }

  private static String said(Acled policy, String report) {
    return Reported.ruling(policy, "person+killed", report);
  }

  @Test
  void aWordRestsOnWhatItsEntryRestsOn() {
    assertThat(steps("?dozens")).containsExactly("2 STATED", "3 STATED");
    assertThat(steps("?scores")).containsExactly("2 LIBRARY", "3 STATED");
    assertThat(steps("?casualties")).containsExactly("1 STATED", "3 STATED");
  }

  @Test
  void namesTheStepThatDecided() {
    assertThat(steps("8; 12")).containsExactly("5 STATED");
    assertThat(steps("8; 12; 12")).containsExactly("4a LIBRARY", "4 STATED");
    assertThat(steps("8; 12; 12; 20; 20")).contains("4c LIBRARY");
    assertThat(steps("8 grade:C; 12 grade:A")).containsExactly("4b LIBRARY", "4 STATED");
    assertThat(steps("12 by:a; 9 by:a revises:1")).containsExactly("7 STATED", "3 STATED");
    assertThat(steps("12; 12 from:1")).containsExactly("0d LIBRARY", "3 STATED");
  }

  private static List<String> steps(String reports) {
    return Reported.steps(Reported.verdict(Acled.withDefaults(), "person+killed", reports));
  }

  @Test
  void a8SplitsATotalEarliestFirst() {
    assertThat(EvenSplit.over(3).split(12)).containsExactly(4L, 4L, 4L);
    assertThat(EvenSplit.over(3).split(7)).containsExactly(3L, 2L, 2L);
    assertThat(EvenSplit.over(3).split(8)).containsExactly(3L, 3L, 2L);
    assertThat(EvenSplit.over(3).split(1)).containsExactly(1L, 0L, 0L);
  }
}
