package org.parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.actor.ActorId;
import org.parley.claim.RevisionKind;
import org.parley.claim.Stance;
import org.parley.dispute.Report;
import org.parley.dispute.Stake;
import org.parley.event.ParticipantRole;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;

/** The part of the Guards in the attack. */
class AffiliationsTest {
  private static final ActorLink PART =
      ActorLink.of(ActorId.of("guards"), ActorRelation.PART_OF, ActorId.of("iran"));

  private static Arguments row(String name, UnaryOperator<Newsroom> told, String role) {
    return arguments(name, told, role);
  }

  static Stream<Arguments> tales() {
    return Stream.of(
        row("nothing is said", n -> n, ""),
        row(
            "a part of Iran",
            n -> n.link("1", "guards", ActorRelation.PART_OF, "iran"),
            "INITIATOR"),
        row(
            "speaking for Israel",
            n -> n.link("1", "guards", ActorRelation.SPEAKS_FOR, "israel"),
            "TARGET"),
        row("backed by Iran", n -> n.link("1", "iran", ActorRelation.BACKS, "guards"), ""),
        row("backing Iran", n -> n.link("1", "guards", ActorRelation.BACKS, "iran"), ""),
        row("a member of Iran", n -> n.link("1", "guards", ActorRelation.MEMBER_OF, "iran"), ""),
        row("allied with Iran", n -> n.link("1", "guards", ActorRelation.ALLIED_WITH, "iran"), ""),
        row(
            "strengthening ties with Iran",
            n -> n.link("1", "guards", ActorRelation.STRENGTHENS_TIES_WITH, "iran"),
            ""),
        row("hostile to Iran", n -> n.link("1", "guards", ActorRelation.HOSTILE_TO, "iran"), ""),
        row(
            "what Iran is a part of",
            n -> n.link("1", "iran", ActorRelation.PART_OF, "guards"),
            ""),
        row(
            "a part of a part of Iran",
            n ->
                n.link("1", "army", ActorRelation.PART_OF, "iran")
                    .link("2", "guards", ActorRelation.SPEAKS_FOR, "army"),
            "INITIATOR"),
        row(
            "a part of each other",
            n ->
                n.link("1", "army", ActorRelation.PART_OF, "guards")
                    .link("2", "guards", ActorRelation.PART_OF, "army"),
            ""),
        row(
            "a part of Tehran, which is Iran",
            n ->
                n.link("1", "guards", ActorRelation.PART_OF, "tehran")
                    .link("2", "tehran", ActorRelation.SAME_AS, "iran"),
            "INITIATOR"),
        row(
            "probably a part",
            n -> n.claim("1").by("x").holding(Stance.PROBABLE).says(PART),
            "INITIATOR"),
        row("possibly a part", n -> n.claim("1").by("x").holding(Stance.POSSIBLE).says(PART), ""),
        row("no part", n -> n.claim("1").by("x").holding(Stance.CERTAINLY_NOT).says(PART), ""),
        row(
            "a part, and taken back",
            n ->
                n.claim("1")
                    .by("x")
                    .says(PART)
                    .claim("2")
                    .by("x")
                    .revising(RevisionKind.RETRACTS, "1")
                    .says(PART),
            ""),
        row(
            "witness, and a part of Iran",
            n ->
                n.participant("guards", ParticipantRole.WITNESS)
                    .link("1", "guards", ActorRelation.PART_OF, "iran"),
            "INITIATOR"),
        row(
            "a part of both sides",
            n ->
                n.link("1", "guards", ActorRelation.PART_OF, "israel")
                    .link("2", "guards", ActorRelation.PART_OF, "iran"),
            "INITIATOR"),
        row("a mediator", n -> n.participant("guards", ParticipantRole.MEDIATOR), "MEDIATOR"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tales")
  void givesThePartOfWhomOneBelongsTo(String name, UnaryOperator<Newsroom> told, String role) {
    Newsroom newsroom = Newsroom.onTheAttack().claim("c").by("guards").says("200");

    Report report = told.apply(newsroom).howMany().reports().get(0);
    assertThat(report.role().map(ParticipantRole::word))
        .as(name)
        .isEqualTo(Optional.of(role).filter(r -> !r.isEmpty()));
  }

  static Stream<Arguments> stakes() {
    return Stream.of(
        stake("an attacker", "INITIATOR", Stake.PARTY),
        stake("a victim", "VICTIM", Stake.PARTY),
        stake("an ally", "ALLY", Stake.ALIGNED),
        stake("an outsider", "OBSERVER", Stake.NONE_KNOWN),
        stake("a mediator, where both sides are recorded", "MEDIATOR", Stake.NONE_KNOWN),
        stake("a role of the user's", "x:BYSTANDER", Stake.NONE_KNOWN));
  }

  private static Arguments stake(String name, String role, Stake stake) {
    return Arguments.arguments(name, ParticipantRole.of(role), stake);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stakes")
  void hasTheStakeOfItsRole(String name, ParticipantRole role, Stake stake) {
    Newsroom newsroom =
        Newsroom.onTheAttack().participant("un", role).claim("c").by("un").says("200");

    assertThat(newsroom.howMany().reports().get(0).stake()).as(name).isEqualTo(stake);
  }

  @Test
  void hasNoKnownStakeOnlyWhereTheSidesOrTheOutsiderAreRecorded() {
    Newsroom oneSide =
        Newsroom.onAnAttack("iran", ParticipantRole.INITIATOR).claim("c").by("un").says("200");
    assertThat(oneSide.howMany().reports().get(0).stake()).isEqualTo(Stake.UNRECORDED);

    Newsroom outsider = oneSide.participant("un", ParticipantRole.OBSERVER);
    assertThat(outsider.howMany().reports().get(0).stake()).isEqualTo(Stake.NONE_KNOWN);
  }

  @Test
  void hasNoRecordedStakeWithSomebodyWhoIsOnlyDescribed() {
    Newsroom alone = Newsroom.onTheAttack().claim("c").by("un").says("200");
    assertThat(alone.howMany().reports().get(0).stake()).isEqualTo(Stake.NONE_KNOWN);

    Newsroom joint =
        Newsroom.onTheAttack().claim("c").by("un").bySomebody("an official").says("200");
    assertThat(joint.howMany().reports().get(0).stake()).isEqualTo(Stake.UNRECORDED);
  }

  static Stream<Arguments> days() {
    return Stream.of(
        Arguments.arguments("before it was said", "2024-10-03", Stake.NONE_KNOWN),
        Arguments.arguments("from the day on which it was said", "2024-10-04", Stake.ALIGNED),
        Arguments.arguments("until it was taken back", "2024-10-05", Stake.ALIGNED),
        Arguments.arguments("after that", "2024-10-06", Stake.NONE_KNOWN),
        Arguments.arguments("before it was said, again", "2024-10-03", Stake.NONE_KNOWN));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("days")
  void isAlignedAsFarAsWasKnownOnTheDay(String name, String day, Stake stake) {
    ActorLink backs = ActorLink.of(ActorId.of("us"), ActorRelation.BACKS, ActorId.of("israel"));
    Newsroom newsroom =
        Newsroom.onTheAttack()
            .claim("c")
            .by("us")
            .on("2024-10-02")
            .says("200")
            .claim("l")
            .by("un")
            .on("2024-10-04")
            .says(backs)
            .claim("m")
            .by("un")
            .on("2024-10-06")
            .revising(RevisionKind.RETRACTS, "l")
            .says(backs);

    assertThat(newsroom.howMany(day).reports().get(0).stake()).as(name).isEqualTo(stake);
  }

  static Stream<Arguments> alliances() {
    return Stream.of(
        Arguments.arguments("backs a party", ActorRelation.BACKS, "us", "israel", Stake.ALIGNED),
        Arguments.arguments("is backed by one", ActorRelation.BACKS, "iran", "us", Stake.ALIGNED),
        Arguments.arguments("is an ally", ActorRelation.ALLIED_WITH, "us", "israel", Stake.ALIGNED),
        Arguments.arguments("backs another", ActorRelation.BACKS, "us", "un", Stake.NONE_KNOWN),
        Arguments.arguments("is part of one", ActorRelation.PART_OF, "us", "israel", Stake.PARTY),
        Arguments.arguments(
            "strengthens ties",
            ActorRelation.STRENGTHENS_TIES_WITH,
            "us",
            "israel",
            Stake.NONE_KNOWN),
        Arguments.arguments("is hostile", ActorRelation.HOSTILE_TO, "us", "iran", Stake.NONE_KNOWN),
        Arguments.arguments(
            "is in a bloc", ActorRelation.MEMBER_OF, "us", "israel", Stake.NONE_KNOWN));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("alliances")
  void isAlignedByAFirmClaim(
      String name, ActorRelation relation, String from, String to, Stake stake) {
    Newsroom newsroom =
        Newsroom.onTheAttack().claim("c").by("us").says("200").link("l", from, relation, to);

    Report report = newsroom.howMany().reports().get(0);
    assertThat(report.stake()).as(name).isEqualTo(stake);
    assertThat(report.alignedBy())
        .isEqualTo(Optional.of("Observer").filter(by -> stake == Stake.ALIGNED));
  }
}
