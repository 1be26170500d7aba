package org.parley.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.code.Code;
import org.parley.event.EventId;
import org.parley.extension.Extensions;
import org.parley.source.Passage;
import org.parley.source.SourceId;
import org.parley.statement.StatementId;
import org.parley.time.When;

class AssessmentTest {
  private static final Attribution AIRWARS = Attribution.of(ActorId.of("airwars"));

  private static final Passage PASSAGE = Passage.of(SourceId.of("mt"), "two sources");

  @Test
  void keepsItsParts() {
    Assessment assessment = full().build();

    assertThat(assessment.id()).isEqualTo(AssessmentId.of("g"));
    assertThat(assessment.target()).isEqualTo(AssessmentTarget.of(ClaimId.of("c")));
    assertThat(assessment.attribution()).isEqualTo(AIRWARS);
    assertThat(assessment.opinion()).isEqualTo(Opinion.SUPPORTS);
    assertThat(assessment.ratings()).containsExactly(Code.parse("airwars:FAIR"));
    assertThat(assessment.text()).contains("two sources");
    assertThat(assessment.at()).contains(When.of("2024-10-03"));
    assertThat(assessment.evidence()).containsExactly(ClaimId.of("d"), ClaimId.of("e"));
    assertThat(assessment.passages()).containsExactly(PASSAGE);
    assertThat(assessment.revises()).contains(AssessmentId.of("f"));
    assertThat(assessment.extensions().isEmpty()).isTrue();
  }

  static Stream<Arguments> targets() {
    return Stream.of(
        arguments(AssessmentTarget.of(ClaimId.of("x")), "claim x"),
        arguments(AssessmentTarget.of(StatementId.of("x")), "statement x"),
        arguments(AssessmentTarget.of(SourceId.of("x")), "source x"),
        arguments(AssessmentTarget.of(EventId.of("x")), "event x"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("targets")
  void isOfOneKindOfThing(AssessmentTarget target, String text) {
    String kind =
        target.match(
            new AssessmentTarget.Cases<>(
                claim -> "claim ",
                statement -> "statement ",
                source -> "source ",
                event -> "event "));

    assertThat(kind + target.id()).isEqualTo(text);
    assertThat(targets().filter(other -> target.equals(other.get()[0]))).hasSize(1);
    assertThat(full().build().withTarget(target).target()).isEqualTo(target);
  }

  static Stream<Refusal> wrong() {
    return Stream.of(
        new Refusal(
            "a choice without a reason",
            () -> bare().opinion(Opinion.CHOSEN).build(),
            "a choice must give its reason as text, got none"),
        new Refusal(
            "a choice of a source",
            () ->
                bare()
                    .opinion(Opinion.CHOSEN)
                    .text("the best one")
                    .build()
                    .withTarget(AssessmentTarget.of(SourceId.of("post"))),
            "the target of a choice must be a claim, got target 'post'"),
        new Refusal(
            "a revision of itself",
            () -> bare().opinion(Opinion.NEUTRAL).revises(AssessmentId.of("g")).build(),
            "an assessment must not revise itself, got id=g"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refusesPartsThatDoNotGoTogether(Refusal wrong) {
    wrong.check();
  }

  @Test
  void givesTheReasonOfAChoice() {
    Assessment choice = bare().opinion(Opinion.CHOSEN).text("the only list of names").build();

    assertThat(choice.opinion()).isEqualTo(Opinion.CHOSEN);
  }

  @Test
  void isEqualByItsParts() {
    assertThat(full().build())
        .isEqualTo(full().build())
        .hasSameHashCodeAs(full().build())
        .isNotEqualTo(bare().opinion(Opinion.SUPPORTS).build());
  }

  @Test
  void keepsUnknownMembersInACopy() {
    Extensions note = Extensions.none().withText("note", "seen");

    assertThat(full().build().withExtensions(note).extensions()).isEqualTo(note);
    assertThat(full().build().withExtensions(note).text()).contains("two sources");
  }

  @Test
  void refusesToLackItsRequiredParts() {
    Refusal.ofMissing(
        () -> Assessment.builder().text("a").build(), "id", "target", "attribution", "opinion");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> Assessment.builder().opinion(null),
        () -> AssessmentTarget.of((ClaimId) null),
        () -> AssessmentTarget.of((StatementId) null),
        () -> AssessmentTarget.of((SourceId) null),
        () -> AssessmentTarget.of((EventId) null),
        () -> full().build().withExtensions(null));
  }

  private static Assessment.Builder bare() {
    return Assessment.builder()
        .id(AssessmentId.of("g"))
        .target(AssessmentTarget.of(ClaimId.of("c")))
        .attribution(AIRWARS);
  }

  private static Assessment.Builder full() {
    return bare()
        .opinion(Opinion.SUPPORTS)
        .addRatings(Code.parse("airwars:FAIR"))
        .text("two sources")
        .at(When.of("2024-10-03"))
        .addEvidence(ClaimId.of("d"), ClaimId.of("e"))
        .addPassages(PASSAGE)
        .revises(AssessmentId.of("f"));
  }
}
