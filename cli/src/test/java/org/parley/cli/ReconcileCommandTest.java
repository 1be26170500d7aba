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

class ReconcileCommandTest {
  private static final String ARTICLE = "../examples/data/article.json";
  private static final String COUNTS = "../examples/data/disputed-counts.csv";
  private static final String TOLL =
      """
      event,measure,claimant,role,figure,stated_on
      strike,person+killed,Ministry,target,63,2023-01-02
      strike,person+killed,Ministry,target,89,2023-01-04
      strike,person+killed,Army,perpetrator,~400,2023-01-01
      """;

  @Test
  void refusesAReviewerOfWhomTheFileKnowsNothing() {
    Run run = Run.of("reconcile", "../examples/data/article.json", "--heed", "nobody");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("--heed: no actor has the id 'nobody'\n");
    Run known = Run.of("reconcile", "../examples/data/article.json", "--heed", "iran");
    assertThat(known.exit()).isZero();
    assertThat(known.out()).isEqualTo(Run.of("reconcile", "../examples/data/article.json").out());
  }

  @Test
  void writesTheVerdictsOfADossier() throws IOException {
    Goldens.assertMatches("article.txt", Run.of("reconcile", ARTICLE).out());
    Goldens.assertMatches(
        "article-aligned.json",
        Run.of("reconcile", ARTICLE, "--align-measures", "--format", "json").out());
  }

  @Test
  void writesTheVerdictsOfAReportsCsv() throws IOException {
    Goldens.assertMatches(
        "toll.json", Run.withInput(TOLL, "reconcile", "-", "--format", "json").out());
    assertThat(json(Run.of("reconcile", COUNTS, "--format", "json"))).hasSize(61);
  }

  @Test
  void anObjectPerDisputeHasItsMembers() {
    JsonNode verdict = json(Run.withInput(TOLL, "reconcile", "-", "--format", "json")).get(0);
    assertThat(verdict.propertyNames())
        .containsExactly(
            "question",
            "asked",
            "event",
            "summary",
            "agreement",
            "contestedBy",
            "estimate",
            "policy",
            "reading",
            "origins",
            "publications",
            "noKnownStake",
            "positions",
            "steps");
    assertThat(verdict.get("question").toString())
        .isEqualTo("{\"event\":\"strike\",\"measure\":\"person+killed\"}");
    assertThat(verdict.get("estimate").toString())
        .isEqualTo("{\"type\":\"range\",\"low\":89,\"high\":400}");
  }

  @Test
  void leavesOutWhatWasNotKnownOnTheDay() {
    Run run = Run.withInput(TOLL, "reconcile", "-", "--as-of", "2023-01-03", "--format", "json");
    assertThat(json(run).get(0).get("estimate").toString())
        .isEqualTo("{\"type\":\"range\",\"low\":63,\"high\":400}");
  }

  @Test
  void theMostRecentFigureIsTheBestOne() {
    Run run = Run.withInput(TOLL, "reconcile", "-", "--policy", "most-recent", "--format", "json");
    assertThat(json(run).get(0).get("estimate").toString())
        .isEqualTo("{\"type\":\"figure\",\"low\":89,\"best\":89,\"high\":89}");
  }

  @Test
  void theOrderOfRowsDoesNotMatter() throws IOException {
    List<String> rows = new ArrayList<>(Files.readAllLines(Path.of(COUNTS)));
    String header = rows.remove(0);
    Collections.shuffle(rows, new Random(7));
    rows.add(0, header);
    String shuffled = String.join("\n", rows) + "\n";
    assertThat(Run.withInput(shuffled, "reconcile", "-", "--format", "json").out())
        .isEqualTo(Run.of("reconcile", COUNTS, "--format", "json").out());
  }

  @Test
  void textFitsAHundredColumns() {
    assertThat(Run.of("reconcile", ARTICLE).out().lines()).allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"schemaVersion\":\"1.0\"}", "event,measure,claimant,figure\n"})
  void anInputWithoutQuestionsIsDoneWell(String input) {
    assertThat(Run.withInput(input, "reconcile", "-"))
        .isEqualTo(new Run(0, "There is no question in it.\n", ""));
    assertThat(Run.withInput(input, "reconcile", "-", "--format", "json").out().strip())
        .isEqualTo("[]");
  }

  private static JsonNode json(Run run) {
    return ParleyJson.withDefaults().mapper().readTree(run.out());
  }
}
