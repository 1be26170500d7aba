package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.json.ParleyJson;
import tools.jackson.databind.JsonNode;

class DemoCommandTest {
  @Test
  void showsTheArticleAndTheTable() throws IOException {
    Run run = Run.of("demo");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    Goldens.assertMatches("demo.txt", run.out());
  }

  @Test
  void tellsOfTheTwentyMissilesOutsideTheScope() {
    assertThat(firstDispute(Run.of("demo").out()))
        .contains("COMPATIBLE")
        .contains("20 missiles fall outside the scope ISR.");
  }

  @Test
  void alignedTheMissilesAreContested() {
    assertThat(firstDispute(Run.of("demo", "--align-measures").out()))
        .contains("CONTESTED by parties")
        .contains("low 180, high 200, no best.")
        .contains("Two origins, one publication, none with no known stake in the event.");
  }

  @Test
  void hasNoColourWhereThereIsNoTerminal() {
    assertThat(Run.of("demo").out()).doesNotContain("\u001b");
  }

  @Test
  void fitsAHundredColumns() {
    assertThat(Run.of("demo").out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void asJsonItIsOneArray() {
    JsonNode verdicts =
        ParleyJson.withDefaults().mapper().readTree(Run.of("demo", "--format", "json").out());
    assertThat(verdicts.isArray()).isTrue();
    assertThat(verdicts).hasSize(3 + 61);
  }

  /** The text up to the second empty line after the heading, as one line. */
  private static String firstDispute(String demo) {
    List<String> paragraphs = List.of(demo.split("\n\n", -1));
    return paragraphs.get(1).replaceAll("\\s+", " ");
  }
}
