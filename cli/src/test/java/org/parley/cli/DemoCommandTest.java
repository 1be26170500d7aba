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
        .contains("if 20 were not launched at Israel.");
  }

  @Test
  void alignedTheMissilesAreContested() {
    assertThat(firstDispute(Run.of("demo", "--align-measures").out()))
        .contains("CONTESTED by parties")
        .contains("Reported range: 180 to 200.")
        .contains("Two origins, one publication. With no known stake in the event: none.");
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
