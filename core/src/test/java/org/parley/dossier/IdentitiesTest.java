package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.actor.ActorId;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.dispute.Answer;
import org.parley.dispute.Report;
import org.parley.event.ParticipantRole;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;

/** Whether Tehran is Iran. */
class IdentitiesTest {
  private static final ActorLink SAME =
      ActorLink.of(ActorId.of("tehran"), ActorRelation.SAME_AS, ActorId.of("iran"));
  private static final ActorLink APART =
      ActorLink.of(ActorId.of("tehran"), ActorRelation.NOT_SAME_AS, ActorId.of("iran"));

  private static Arguments row(String name, UnaryOperator<Newsroom> told, String origins) {
    return arguments(name, told, origins);
  }

  static Stream<Arguments> tales() {
    return Stream.of(
        row("nothing is said", n -> n, "tehran iran"),
        row("the same", n -> n.claim("1").by("x").says(SAME), "iran iran"),
        row(
            "probably the same",
            n -> n.claim("1").by("x").holding(Stance.PROBABLE).says(SAME),
            "tehran iran"),
        row(
            "possibly the same",
            n -> n.claim("1").by("x").holding(Stance.POSSIBLE).says(SAME),
            "tehran iran"),
        row(
            "the same and not the same",
            n -> n.claim("1").by("x").says(APART).claim("2").by("y").says(SAME),
            "tehran iran"),
        row(
            "the same and denied to be",
            n ->
                n.claim("1")
                    .by("x")
                    .says(SAME)
                    .claim("2")
                    .by("y")
                    .holding(Stance.PROBABLY_NOT)
                    .says(SAME),
            "tehran iran"),
        row(
            "the same and possibly not",
            n ->
                n.claim("1")
                    .by("x")
                    .says(SAME)
                    .claim("2")
                    .by("y")
                    .holding(Stance.POSSIBLY_NOT)
                    .says(SAME),
            "iran iran"),
        row(
            "not the same, which is denied",
            n ->
                n.claim("1")
                    .by("x")
                    .says(SAME)
                    .claim("2")
                    .by("y")
                    .holding(Stance.CERTAINLY_NOT)
                    .says(APART),
            "iran iran"),
        row(
            "the same, and taken back",
            n ->
                n.claim("1")
                    .by("x")
                    .says(SAME)
                    .claim("2")
                    .by("x")
                    .revising(RevisionKind.RETRACTS, "1")
                    .says(SAME),
            "tehran iran"),
        row(
            "the same, and confirmed",
            n ->
                n.claim("1")
                    .by("x")
                    .says(SAME)
                    .claim("2")
                    .by("x")
                    .revising(RevisionKind.CONFIRMS, "1")
                    .says(SAME),
            "iran iran"),
        row(
            "the same, and confirmed as possible",
            n ->
                n.claim("1")
                    .by("x")
                    .says(SAME)
                    .claim("2")
                    .by("x")
                    .holding(Stance.POSSIBLE)
                    .revising(RevisionKind.CONFIRMS, "1")
                    .says(SAME),
            "iran iran"),
        row(
            "not the same, and taken back",
            n ->
                n.claim("1")
                    .by("x")
                    .says(SAME)
                    .claim("2")
                    .by("y")
                    .says(APART)
                    .claim("3")
                    .by("y")
                    .revising(RevisionKind.RETRACTS, "2")
                    .says(APART),
            "iran iran"),
        row(
            "the same through a third, whose id comes first",
            n ->
                n.link("1", "tehran", ActorRelation.SAME_AS, "iri")
                    .link("2", "a-third", ActorRelation.SAME_AS, "iri")
                    .link("3", "iran", ActorRelation.SAME_AS, "a-third"),
            "a-third a-third"),
        row(
            "the same through a third who is not the same as one of them",
            n ->
                n.link("1", "tehran", ActorRelation.SAME_AS, "a-third")
                    .link("2", "iran", ActorRelation.SAME_AS, "a-third")
                    .link("3", "iran", ActorRelation.NOT_SAME_AS, "a-third"),
            "tehran iran"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tales")
  void joinsActorsAsFarAsClaimsSaySo(String name, UnaryOperator<Newsroom> told, String origins) {
    Newsroom newsroom =
        Newsroom.onTheAttack()
            .claim("c1")
            .by("tehran")
            .says("200")
            .claim("c2")
            .by("iran")
            .says("180");

    assertThat(told.apply(newsroom).howMany().reports())
        .as(name)
        .extracting(report -> report.origin().toString())
        .containsExactly(origins.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({"2024-10-03, tehran iran", "2024-10-04, iran iran"})
  void joinsActorsAsFarAsWasKnownOnTheDay(String day, String origins) {
    Newsroom newsroom =
        Newsroom.onTheAttack()
            .claim("c1")
            .by("tehran")
            .on("2024-10-02")
            .says("200")
            .claim("c2")
            .by("iran")
            .on("2024-10-02")
            .says("180")
            .claim("s")
            .by("x")
            .on("2024-10-04")
            .says(SAME);

    assertThat(newsroom.howMany(day).reports())
        .extracting(report -> report.origin().toString())
        .containsExactly(origins.split(" ", -1));
  }

  @Test
  void givesTheRoleAndTheAnswerOfTheOther() {
    Newsroom newsroom =
        Newsroom.onTheAttack()
            .claim("c1")
            .by("tehran")
            .says("200")
            .claim("c2")
            .by("israel")
            .blames("tehran")
            .claim("c3")
            .by("x")
            .says(SAME);

    assertThat(newsroom.howMany().reports())
        .extracting(Report::role, Report::claimant)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                java.util.Optional.of(ParticipantRole.INITIATOR), "Tehran"));
    assertThat(newsroom.who().reports())
        .extracting(Report::answer)
        .containsExactly(new Answer.ResponsibleActor(ActorId.of("iran"), "Iran"));
  }
}
