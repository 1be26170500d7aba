package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.json.ParleyJson;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {
  private static final String ARTICLE = "../examples/data/article.json";
  private static final String COUNTS = "../examples/data/disputed-counts.csv";
  private static final String CLASHING =
      """
      id,event,measure,claimant,figure,stated_on,revision,revises
      1,attack,missile+launched,Iran,~180,2024-10-01,,
      2,attack,missile+intercepted,Israel,~190,2024-10-02,,
      3,attack,missile+hit,Iran,90%,2024-10-02,,
      4,attack,missile+hit,Iran,101%,2024-10-03,corrects,3
      5,strike,person+killed,Ministry,500,2024-10-02,,
      6,strike,person+killed,Ministry,471,2024-10-03,updates,5
      7,strike,person+killed+civilian,Ministry,300,2024-10-03,,
      8,strike,person+killed+combatant,Ministry,200,2024-10-03,,
      9,strike,person+killed,Army,>=40,2024-10-03,,
      10,strike,person+killed+child,Army,60,2024-10-03,,
      11,strike,aircraft+hit,Army,2,2024-10-03,,
      12,strike,aircraft+hit,Army,3,2024-10-03,,
      13,strike,person+killed[2024-11]#PERIOD,Army,3,2024-10-03,,
      """;

  @Test
  void saysWhatDoesNotHoldTogether() throws IOException {
    Goldens.assertMatches("check-clashing.txt", Run.withInput(CLASHING, "check", "-").out());
    Goldens.assertMatches(
        "check-clashing.json", Run.withInput(CLASHING, "check", "-", "--format", "json").out());
  }

  @Test
  void findsNothingInTheArticle() {
    assertThat(Run.of("check", ARTICLE)).isEqualTo(new Run(0, "No finding.\n", ""));
  }

  @Test
  void findsInTheRealCountsWhatAnEditorWouldAskAbout() throws IOException {
    Run run = Run.of("check", COUNTS);
    assertThat(run.exit()).isZero();
    Goldens.assertMatches("check-counts.txt", run.out());
  }

  @Test
  void findingsAreNoInvalidInput() {
    Run run = Run.withInput(CLASHING, "check", "-");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void clashesComeFirstAndEachFindingIsAParagraph() {
    List<String> paragraphs =
        List.of(Run.withInput(CLASHING, "check", "-").out().split("\n\n", -1));
    assertThat(paragraphs)
        .extracting(text -> text.substring(0, text.indexOf('.')))
        .containsExactly(
            "CLASH",
            "CLASH",
            "CLASH",
            "CLASH",
            "DOUBT",
            "DOUBT",
            "CONDITION",
            "CONDITION",
            "CONDITION");
  }

  @Test
  void everyFindingHasItsKindItsSentenceAndItsClaims() {
    JsonNode findings = json(Run.withInput(CLASHING, "check", "-", "--format", "json"));
    assertThat(findings)
        .allSatisfy(
            finding ->
                assertThat(finding.propertyNames())
                    .contains("type", "severity", "event", "text", "claims"));
    assertThat(findings.get(1).propertyNames())
        .containsExactly("type", "severity", "event", "text", "gap", "parts", "wholes", "claims");
  }

  @Test
  void aToleranceBringsTheFiguresTogether() {
    Run run = Run.withInput(CLASHING, "check", "-", "--tolerance", "5");
    assertThat(run.out()).startsWith("CLASH. attack: Iran says 101 percent");
    assertThat(run.out().replace("\n    ", " "))
        .contains(
            "both can be right only if the part is at most 189 and the whole is at least 180.5.");
  }

  @Test
  void leavesOutWhatWasNotKnownOnTheDay() {
    assertThat(Run.withInput(CLASHING, "check", "-", "--as-of", "2024-10-01"))
        .isEqualTo(new Run(0, "No finding.\n", ""));
  }

  @Test
  void theOrderOfRowsDoesNotMatter() throws IOException {
    List<String> rows = new ArrayList<>(Files.readAllLines(Path.of(COUNTS)));
    String header = rows.remove(0);
    Collections.shuffle(rows, new Random(7));
    rows.add(0, header);
    String shuffled = String.join("\n", rows) + "\n";
    assertThat(Run.withInput(shuffled, "check", "-").out())
        .isEqualTo(Run.of("check", COUNTS).out());
  }

  @Test
  void textFitsAHundredColumns() {
    assertThat(Run.withInput(CLASHING, "check", "-").out().lines())
        .allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"schemaVersion\":\"1.0\"}", "event,measure,claimant,figure\n"})
  void anEmptyInputIsDoneWell(String input) {
    assertThat(Run.withInput(input, "check", "-")).isEqualTo(new Run(0, "No finding.\n", ""));
    assertThat(Run.withInput(input, "check", "-", "--format", "json").out().strip())
        .isEqualTo("[]");
  }

  @Test
  void anInvalidInputIsToldAndExitsWith1() {
    Run run = Run.withInput("{}", "check", "-");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("parley: ");
  }

  private static JsonNode json(Run run) {
    return ParleyJson.withDefaults().mapper().readTree(run.out());
  }
}
