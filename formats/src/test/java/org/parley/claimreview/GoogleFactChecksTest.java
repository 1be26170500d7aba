package org.parley.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Assessment;
import org.parley.claim.Opinion;
import org.parley.code.Code;
import org.parley.dossier.Dossier;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;
import org.parley.file.ReadResult;
import org.parley.input.Problem;
import org.parley.json.ParleyJson;
import org.parley.json.ReadLimits;

class GoogleFactChecksTest {
  private static final GoogleFactChecks CHECKS = GoogleFactChecks.withDefaults();
  private static final Path FILE = Path.of("src/test/resources/claimreview/google/search.json");

  private static ExtensionValue tree(String json) {
    return ParleyJson.withDefaults().read(json, ExtensionValue.class);
  }

  @Test
  void writesASearchAsItWasFound() throws IOException {
    ReadResult reading = CHECKS.read(FILE);
    assertThat(tree(CHECKS.write(reading.dossier()))).isEqualTo(tree(Files.readString(FILE)));
    assertThat(reading.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "$.claims[0].claimReview[1].textualRating: a textual rating must be on one line without"
                + " space around it; it is kept in the extensions only, got ' Falsch'");
  }

  @Test
  void readsAReviewAsAnAssessmentWithoutAnOpinion() {
    Assessment first = CHECKS.read(FILE).dossier().assessments().get(0);
    assertThat(first.opinion()).isEqualTo(Opinion.NEUTRAL);
    assertThat(first.ratings())
        .containsExactly(Code.parse("rating.text:False"), Code.parse("opinion:unstated"));
  }

  @Test
  void writesAChangedDossierAsFarAsTheFormGoes() {
    Dossier read = CHECKS.read(FILE).dossier();
    Dossier changed =
        Dossier.builder()
            .addAllActors(read.actors())
            .addAllSources(read.sources())
            .addAllClaims(read.claims())
            .addAssessments(read.assessments().get(0))
            .extensions(read.extensions())
            .build();
    assertThat(tree(CHECKS.write(changed)))
        .isEqualTo(
            tree(
                """
                {"claims": [
                  {"text": "Forty soldiers died at the bridge of Lenta.",
                   "claimant": "Ivo Sand", "claimDate": "2025-03-01T00:00:00Z",
                   "claimReview": [
                     {"publisher": {"name": "Fact Desk", "site": "factdesk.example"},
                      "url": "https://factdesk.example/2025/03/bridge-at-lenta",
                      "title": "How many died at Lenta?", "reviewDate": "2025-03-04T00:00:00Z",
                      "textualRating": "False", "languageCode": "en"}]},
                  {"text": "The river was closed."}]}
                """));
  }

  @Test
  void writtenFromItsEntitiesAloneItReadsTheSame() {
    Dossier read = CHECKS.read(FILE).dossier();
    Dossier again = CHECKS.read(CHECKS.write(read.withExtensions(Extensions.none()))).dossier();
    assertThat(again.claims()).isEqualTo(read.claims());
    assertThat(again.actors()).hasSameSizeAs(read.actors());
  }

  @Test
  void writesFilesAndStreamsAlike(@TempDir Path folder) {
    Dossier dossier = CHECKS.read(FILE).dossier();
    CHECKS.indented().write(dossier, folder.resolve("out.json"));
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    CHECKS.write(dossier, stream);
    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(CHECKS.write(dossier));
    assertThat(CHECKS.with(ReadLimits.withDefaults()).read(folder.resolve("out.json")).dossier())
        .isEqualTo(dossier);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          []                                  | $: has no claims
          {"claims": [{"claimant": "A"}]}     | $.claims[0]: a claim must have a text; it is not read
          {"claims": [{"text": "a", "claimDate": "May"}]} | $.claims[0].claimDate: must be a date of the form YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, got 'May'
          {"claims": [{"text": "a", "claimReview": {"url": "u", "languageCode": "?"}}]} | $.claims[0].claimReview.languageCode: a language must be a BCP 47 tag such as en or sr-Latn, got '?'; it is kept in the extensions only
          """)
  void reports(String json, String problem) {
    assertThat(CHECKS.read(json).problems()).extracting(Problem::toString).containsExactly(problem);
  }
}
