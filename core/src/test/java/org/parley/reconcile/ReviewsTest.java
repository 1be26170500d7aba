package org.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.actor.ActorId;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;
import org.parley.dispute.Dispute;
import org.parley.dossier.Newsroom;
import org.parley.event.EventId;
import org.parley.explanation.English;
import org.parley.explanation.ExplanationLine;
import org.parley.explanation.ExplanationLine.Role;
import org.parley.policy.Policies;
import org.parley.policy.UcdpGed;
import org.parley.proposition.ActorRelation;
import org.parley.source.SourceId;
import org.parley.time.When;

/** Reviews of the claims and sources behind the answers. */
class ReviewsTest {
  private static final Reconciler UCDP = Reconciler.withDefaults().with(UcdpGed.withDefaults());
  private static final Reconciler HEEDING = UCDP.heeding(ActorId.of("desk"));
  private static final AssessmentTarget FIRST = AssessmentTarget.of(ClaimId.of("1"));
  private static final AssessmentTarget POST = AssessmentTarget.of(SourceId.of("post"));

  /** Iran says 200 in the Post, and Israel 180. */
  private static Newsroom room() {
    return Newsroom.onTheAttack()
        .claim("1")
        .by("iran")
        .in("post")
        .says("200")
        .claim("2")
        .by("israel")
        .in("times")
        .says("180");
  }

  private static String estimate(Reconciler reconciler, Newsroom room) {
    return estimate(reconciler, room.howMany());
  }

  private static String estimate(Reconciler reconciler, Dispute dispute) {
    return English.of(reconciler.reconcile(dispute).estimate());
  }

  static Stream<Arguments> grades() {
    return Stream.of(
        arguments("nobody reviews", room(), "180 / 180 / 200"),
        arguments(
            "a claim that is held improbable",
            room().review("r", "desk", Opinion.DISPUTES, FIRST, "admiralty:5"),
            "180 / 180 / 180"),
        arguments(
            "a claim whose source is held unreliable",
            room().review("r", "desk", Opinion.DISPUTES, FIRST, "admiralty:E"),
            "180 / 180 / 180"),
        arguments(
            "a source that is held unreliable",
            room().review("r", "desk", Opinion.NEUTRAL, POST, "admiralty:E"),
            "180 / 180 / 180"),
        arguments(
            "a claim that is disputed without a grade",
            room().review("r", "desk", Opinion.DISPUTES, FIRST),
            "180 / 180 / 180"),
        arguments(
            "a source that is disputed without a grade",
            room().review("r", "desk", Opinion.DISPUTES, POST),
            "180 / 180 / 180"),
        arguments(
            "a claim that is doubtful only",
            room().review("r", "desk", Opinion.DISPUTES, FIRST, "admiralty:4"),
            "180 / 180 / 200"),
        arguments(
            "a term of another scale",
            room().review("r", "desk", Opinion.NEUTRAL, FIRST, "stix:5"),
            "180 / 180 / 180"),
        arguments(
            "a grade that says that there is no basis",
            room().review("r", "desk", Opinion.NEUTRAL, FIRST, "admiralty:F6"),
            "180 / 180 / 200"),
        arguments(
            "the best graded source gives the best figure",
            room().review("r", "desk", Opinion.SUPPORTS, POST, "admiralty:A"),
            "180 / 200 / 200"),
        arguments(
            "support without a grade gives none",
            room().review("r", "desk", Opinion.SUPPORTS, POST),
            "180 / 180 / 200"),
        arguments(
            "of two grades the lower one",
            room()
                .review("r", "desk", Opinion.NEUTRAL, FIRST, "admiralty:2")
                .review("q", "desk", Opinion.NEUTRAL, POST, "admiralty:C5"),
            "180 / 180 / 180"),
        arguments(
            "another reviewer",
            room().review("r", "lab", Opinion.DISPUTES, FIRST, "admiralty:E5"),
            "180 / 180 / 200"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("grades")
  void aHeededReviewerGrades(String name, Newsroom room, String expected) {
    assertThat(estimate(HEEDING, room)).as(name).isEqualTo(expected);
    assertThat(estimate(UCDP, room)).as(name + ", unheeded").isEqualTo("180 / 180 / 200");
  }

  @Test
  void heedsAReviewerUnderAnyOfTheirNames() {
    Newsroom room =
        room()
            .review("r", "desk", Opinion.DISPUTES, FIRST)
            .link("s", "desk", ActorRelation.SAME_AS, "fact-desk")
            .link("t", "fact-desk", ActorRelation.SAME_AS, "checkers");
    assertThat(estimate(UCDP.heeding(ActorId.of("checkers")), room)).isEqualTo("180 / 180 / 180");
  }

  @Test
  void aReviewChangesNeitherAgreementNorCounts() {
    Newsroom room = room().review("r", "desk", Opinion.DISPUTES, FIRST, "admiralty:E5");
    Verdict plain = UCDP.reconcile(room().howMany());
    Verdict heeding = HEEDING.reconcile(room.howMany());
    assertThat(heeding.agreement()).isEqualTo(plain.agreement());
    assertThat(heeding.origins()).isEqualTo(plain.origins());
    assertThat(heeding.common()).isEqualTo(plain.common());
  }

  @Test
  void saysWhichGradeCountsAndWhose() {
    Newsroom room = room().review("r", "desk", Opinion.DISPUTES, POST, "admiralty:E");
    assertThat(HEEDING.reconcile(room.howMany()).steps())
        .filteredOn(step -> step instanceof Step.Regraded)
        .extracting(English::of)
        .containsExactly(
            "The answer of Iran (200) is graded E6 by Desk; on record it is graded F6.");
    assertThat(UCDP.reconcile(room.howMany()).steps())
        .noneMatch(step -> step instanceof Step.Regraded);
  }

  private static List<String> reviews(Verdict verdict) {
    return English.lines(verdict).stream()
        .filter(line -> line.role() == Role.REVIEW)
        .map(ExplanationLine::text)
        .toList();
  }

  @Test
  void tellsWhatReviewersSayOfAllThatIsBehindTheAnswers() {
    Newsroom room = room();
    room.review("a", "desk", Opinion.DISPUTES, FIRST, "admiralty:5")
        .review(room.assessment("b", "lab", Opinion.SUPPORTS, POST).text("two photographs").build())
        .review("c", "desk", Opinion.NEUTRAL, AssessmentTarget.of(EventId.of("attack")))
        .review("d", "lab", Opinion.DISPUTES, AssessmentTarget.of(SourceId.of("elsewhere")))
        .source("elsewhere")
        .chosen("e", "chief", "2", "the radar");
    assertThat(reviews(Reconciler.withDefaults().reconcile(room.howMany())))
        .containsExactly(
            "Chief chose the answer of Israel (180): \"the radar\".",
            "Desk disputes the answer of Iran (200), rating it admiralty:5.",
            "Desk reviewed the record of the event.",
            "Lab supports the source \"post\": \"two photographs\".");
  }

  @Test
  void aReviewCountsFromItsDayUntilItsAuthorRevisesIt() {
    Newsroom room = room();
    room.review(
            room.assessment("r", "desk", Opinion.DISPUTES, FIRST, "admiralty:5")
                .at(When.of("2024-10-05"))
                .build())
        .review(
            room.assessment("s", "desk", Opinion.SUPPORTS, FIRST, "admiralty:1")
                .at(When.of("2024-10-07"))
                .revises(AssessmentId.of("r"))
                .build());
    assertThat(estimate(HEEDING, room.howMany("2024-10-04"))).isEqualTo("180 / 180 / 200");
    assertThat(estimate(HEEDING, room.howMany("2024-10-05"))).isEqualTo("180 / 180 / 180");
    assertThat(estimate(HEEDING, room.howMany("2024-10-07"))).isEqualTo("180 / 180 / 200");
    assertThat(reviews(HEEDING.reconcile(room.howMany())))
        .containsExactly("Desk supports the answer of Iran (200), rating it admiralty:1.");
  }

  static Stream<Arguments> choices() {
    return Stream.of(
        arguments("nothing", room(), "undetermined: No editor chose an answer."),
        arguments(
            "one answer",
            room().chosen("r", "desk", "2", "the radar"),
            "180 Chosen by Desk: \"the radar\"."),
        arguments(
            "a range",
            Newsroom.hearing("iran: 150..200").chosen("r", "desk", "c1", "no better one"),
            "150 to 200 Chosen by Desk: \"no better one\"."),
        arguments(
            "two editors, one answer",
            room().chosen("r", "desk", "2", "the radar").chosen("s", "chief", "2", "so be it"),
            "180 Chosen by Chief: \"so be it\". Chosen by Desk: \"the radar\"."),
        arguments(
            "two editors, two answers",
            room().chosen("r", "desk", "2", "the radar").chosen("s", "chief", "1", "no"),
            "undetermined: Editors chose different figures. Chosen by Chief: \"no\". Chosen by"
                + " Desk: \"the radar\"."),
        arguments(
            "a denial",
            Newsroom.hearing("iran: 200", "israel: not 200").chosen("r", "desk", "c2", "no"),
            "undetermined: The answer that was chosen gives no figure."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("choices")
  void givesWhatAnEditorChose(String name, Newsroom room, String expected) {
    Policy chosen = Policies.withDefaults().byId("chosen").orElseThrow();
    Verdict verdict = Reconciler.withDefaults().with(chosen).reconcile(room.howMany());
    String reason =
        verdict.estimate() instanceof Estimate.Undetermined undetermined
            ? ": " + undetermined.reason()
            : "";
    assertThat(
            English.of(verdict.estimate())
                + reason
                + verdict.notes().stream()
                    .map(note -> " " + English.of(note))
                    .reduce("", String::concat))
        .isEqualTo(expected);
  }

  @Test
  void looksAtTheChoicesOfHeededEditorsOnly() {
    Newsroom room = room().chosen("r", "desk", "2", "the radar").chosen("s", "chief", "1", "no");
    Policy chosen = Policies.withDefaults().byId("chosen").orElseThrow();
    Reconciler reconciler = Reconciler.withDefaults().with(chosen);
    assertThat(estimate(reconciler.heeding(ActorId.of("chief")), room)).isEqualTo("200");
    assertThat(estimate(reconciler.heeding(ActorId.of("desk")), room)).isEqualTo("180");
    assertThat(estimate(reconciler.heeding(ActorId.of("lab")), room)).isEqualTo("undetermined");
  }
}
