package org.parley.claimreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.actor.ActorId;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;
import org.parley.code.Code;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.file.ReadResult;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import org.parley.json.ParleyJson;
import org.parley.json.ReadLimits;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.statement.Statement;

class ClaimReviewsTest {
  private static final ClaimReviews REVIEWS = ClaimReviews.withDefaults();
  private static final Path RESOURCES = Path.of("src/test/resources/claimreview");
  private static final ImmutableSet<ActorId> NAMED =
      ImmutableSet.of(ActorId.of("iran"), ActorId.of("israel"), ActorId.of("moscow-times"));
  private static final Path ARTICLE = Path.of("../examples/data/article.json");

  private static ReadResult rated(String rating) {
    return REVIEWS.read(
        "{\"@context\":\"https://schema.org\",\"@type\":\"ClaimReview\",\"claimReviewed\":\"a\","
            + "\"reviewRating\":"
            + rating
            + "}");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"ratingValue": 5, "worstRating": 1, "bestRating": 5}      | SUPPORTS | rating.worst1.best5:5
          {"ratingValue": "1", "worstRating": "1", "bestRating": 5}  | DISPUTES | rating.worst1.best5:1
          {"ratingValue": 2, "worstRating": 1, "bestRating": 5}      | NEUTRAL  | rating.worst1.best5:2
          {"ratingValue": 1, "worstRating": 5, "bestRating": 1}      | SUPPORTS | rating.worst5.best1:1
          {"ratingValue": -0.5, "worstRating": -1, "bestRating": 1}  | NEUTRAL  | rating.worst-1.best1:-0.5
          {"ratingValue": 1, "bestRating": 5}                        | NEUTRAL  | rating.best5:1, opinion:unstated
          {"ratingValue": -1, "worstRating": -1, "bestRating": -1}   | NEUTRAL  | rating.worst-1.best-1:-1, opinion:unstated
          {"alternateName": "False"}                                 | NEUTRAL  | rating.text:False, opinion:unstated
          "Mostly false"                                             | NEUTRAL  | rating.text:Mostly false, opinion:unstated
          {"alternateName": {"@value": "Vrai", "@language": "fr"}}   | NEUTRAL  | rating.text:Vrai, opinion:unstated
          {}                                                         | NEUTRAL  | opinion:unstated
          """)
  void readsARating(String rating, Opinion opinion, String ratings) {
    Assessment assessment = rated(rating).dossier().assessments().get(0);
    assertThat(assessment.opinion()).isEqualTo(opinion);
    assertThat(String.join(", ", assessment.ratings().stream().map(Code::toString).toList()))
        .isEqualTo(ratings);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"ratingValue": 7, "worstRating": 1, "bestRating": 5} | $.reviewRating: ratingValue must be between worstRating and bestRating, got ratingValue=7, worstRating=1, bestRating=5
          {"ratingValue": "four"}           | $.reviewRating.ratingValue: ratingValue must be a number; it is kept in the extensions only, got 'four'
          {"bestRating": {}}                | $.reviewRating.bestRating: bestRating must be a number; it is kept in the extensions only, got no text
          {"alternateName": "Half\\ntrue"}  | $.reviewRating.alternateName: a textual rating must be on one line without space around it; it is kept in the extensions only, got 'Half\\ntrue'
          """)
  void reportsARating(String rating, String problem) {
    assertThat(rated(rating).problems()).extracting(Problem::toString).containsExactly(problem);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "a text"                                     | $: no ClaimReview and no Claim could be read
          {"@context": "https://schema.org"}           | $: no ClaimReview and no Claim could be read
          {"@context": "https://schema.org", "a\\nb": {"@type": "Claim"}, "c": {"@type": "Claim", "text": "a"}} | $.a\\nb: a Claim must have a text; it is not read
          {"@type": "Claim", "text": "a"}              | $: has no @context; read as https://schema.org
          {"@context": "https://other.example", "@type": "Claim", "text": "a"} | $.@context: does not name schema.org; read as https://schema.org
          [{"@context": ["https://schema.org"], "@type": "Claim", "text": "a", "datePublished": "last May"}] | $[0].datePublished: must be a date of the form YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, got 'last May'
          {"@context": {"s": "https://schema.org/"}, "@graph": [{"@type": "Claim"}, {"@type": "Claim", "name": "a"}]} | $.@graph[0]: a Claim must have a text; it is not read
          {"@context": "https://schema.org", "@graph": [{"@type": "ClaimReview"}, {"@type": "ClaimReview", "claimReviewed": "a"}]} | $.@graph[0]: a ClaimReview must have claimReviewed, or itemReviewed with a text; it is not read
          {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "a", "url": "u", "inLanguage": "Englisch!"} | $.inLanguage: a language must be a BCP 47 tag such as en or sr-Latn, got 'Englisch!'; it is kept in the extensions only
          """)
  void reports(String json, String problem) {
    assertThat(REVIEWS.read(json).problems())
        .extracting(Problem::toString)
        .containsExactly(problem);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          null        | $: must not be null
          {"a": 1     | line 1, column 8: the input ends in the middle
          {} {}       | line 1, column 4: something follows the end of the document
          """)
  void refuses(String json, String message) {
    assertThatThrownBy(() -> REVIEWS.read(json))
        .isExactlyInstanceOf(InvalidInputException.class)
        .hasMessage(message);
  }

  @Test
  void refusesWhatIsTooDeep() {
    assertThatThrownBy(() -> REVIEWS.with(ReadLimits.withDefaults().withDepth(2)).read("[[[]]]"))
        .isExactlyInstanceOf(InvalidInputException.class)
        .hasMessage("line 1, column 3: objects and lists are nested more than 2 levels deep");
  }

  @Test
  void keepsAThousandProblemsAndCountsTheRest() {
    String claims = "{\"@type\":\"Claim\"},".repeat(1_001);
    ReadResult result =
        REVIEWS.read("{\"@context\":\"https://schema.org\",\"@graph\":[" + claims + "1]}");
    assertThat(result.problems()).hasSize(1_000);
    assertThat(result.more()).isEqualTo(2);
  }

  /** Each of several authors has made the claim, so each has one of their own. */
  @Test
  void readsAClaimForEachAuthor() {
    Dossier dossier = REVIEWS.read(RESOURCES.resolve("found/list.json")).dossier();
    assertThat(
            dossier.claims().stream()
                .map(claim -> dossier.attributionOf(claim).principal().toString()))
        .containsExactly(
            "Named[actor=Northern Front]",
            "Named[actor=Ivo Sand]",
            "Described[descriptor=claimant not named]");
    assertThat(dossier.assessments()).hasSize(3);
  }

  /** A change makes it a dossier of our own; nothing is lost and nothing is written as it was. */
  @Test
  void writesAChangedDossierAsAGraph() {
    Dossier read = REVIEWS.read(RESOURCES.resolve("found/single.json")).dossier();
    Claim claim = read.claims().get(0);
    Dossier changed =
        Dossier.builder()
            .addAllActors(read.actors())
            .addAllSources(read.sources())
            .addClaims(claim, claim.withId(org.parley.claim.ClaimId.of("another")))
            .addAllAssessments(read.assessments())
            .extensions(read.extensions())
            .build();
    String written = REVIEWS.write(changed);
    assertThat(written).startsWith("{\"@context\":\"https://schema.org\",\"@graph\":[");
    assertThat(REVIEWS.read(written).dossier()).isEqualTo(changed);
  }

  @Test
  void readsBackTheReferenceArticle() {
    Dossier article = ParleyJson.withDefaults().readDossier(ARTICLE);
    assertThat(REVIEWS.read(REVIEWS.write(article)).dossier()).isEqualTo(article);
  }

  /** The part of the article with Iran's count of the missiles. */
  private static Dossier count() {
    Dossier article = ParleyJson.withDefaults().readDossier(ARTICLE);
    Claim claim = article.claim(ClaimId.of("c-200")).orElseThrow();
    Statement statement = article.statement(claim.statement().orElseThrow()).orElseThrow();
    Event event = article.event(EventId.of("e1-missile-attack")).orElseThrow();
    Source source = article.source(SourceId.of("mt")).orElseThrow();
    return Dossier.builder()
        .addAllActors(
            article.actors().stream().filter(actor -> NAMED.contains(actor.id())).toList())
        .addSources(source.withContributors(ImmutableList.of()))
        .addEvents(event)
        .addStatements(statement)
        .addClaims(claim)
        .build();
  }

  @Test
  void writesAClaimOfTheReferenceArticleAsAGraph() throws IOException {
    Dossier article = count();
    String written = REVIEWS.indented().write(article) + "\n";
    Path golden = RESOURCES.resolve("article.jsonld");
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(golden, written);
    }
    assertThat(written).isEqualTo(Files.readString(golden));
    assertThat(REVIEWS.read(golden)).isEqualTo(ReadResult.of(article));
  }

  @Test
  void reportsWhatWasChangedBesideTheAdditionalProperties() throws IOException {
    String article =
        Files.readString(RESOURCES.resolve("article.jsonld"))
            .replace(
                "\"name\": \"Iran\",\n      \"alternateName\"",
                "\"name\": \"Persia\",\n      \"alternateName\"");
    assertThat(REVIEWS.read(article).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "$.@graph[1].name: differs from the additional properties, which are what is read");
  }

  @Test
  void refusesAnInconsistentGraph() throws IOException {
    String article =
        Files.readString(RESOURCES.resolve("article.jsonld"))
            .replace(
                "\"propertyID\": \"parley:source.id\",\n          \"value\": \"mt\"",
                "\"propertyID\": \"parley:source.id\",\n          \"value\": \"tm\"");
    assertThatThrownBy(() -> REVIEWS.read(article))
        .isExactlyInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("$.statements[0].attribution.chain[1].source: ");
  }

  @Test
  void readsAndWritesFilesAndStreamsAlike(@TempDir Path folder) {
    Dossier dossier = REVIEWS.read(RESOURCES.resolve("found/feed.json")).dossier();
    Path file = folder.resolve("out.jsonld");
    REVIEWS.write(dossier, file);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    REVIEWS.write(dossier, stream);
    assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(REVIEWS.write(dossier));
    assertThat(REVIEWS.read(new ByteArrayInputStream(stream.toByteArray())))
        .isEqualTo(REVIEWS.read(file));
  }
}
