package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineCommandTest {
  private static final String FIRE =
      """
      event,measure,claimant,figure,stated_on
      Factory fire,person+killed,Fire brigade,9,2024-05-01
      Factory fire,person+killed,Fire brigade,11,2024-05-02
      Factory fire,person+killed,Police,13,2024-05-02
      """;

  @Test
  void printsALineForEachDayOnWhichAnAnswerChanged() {
    assertThat(Run.withInput(FIRE, "timeline", "-"))
        .isEqualTo(
            new Run(
                0,
                """
                Factory fire. How many people were killed?
                1 May 2024: Fire brigade says 9.
                2 May 2024: Fire brigade says 11, no longer 9; Police say 13.
                """,
                ""));
  }

  @Test
  void writesTheAnswersOfEachDayAsJson() {
    Run run = Run.withInput(FIRE, "timeline", "-", "--format", "json");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("\"asked\": \"How many people were killed?\"")
        .contains("\"day\": \"2024-05-01\"")
        .contains("\"day\": \"2024-05-02\"")
        .contains("\"claimant\": \"Police\"");
  }

  @Test
  void saysThatThereIsNoQuestion() {
    assertThat(Run.withInput("{\"schemaVersion\": \"1.0\"}", "timeline", "-"))
        .isEqualTo(new Run(0, "There is no question in it.\n", ""));
  }
}
