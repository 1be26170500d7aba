package org.parley.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.actor.ActorId;
import org.parley.attribution.LinkRole;
import org.parley.claim.Stance;
import org.parley.dossier.Newsroom;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;
import org.parley.reconcile.Reconciler;

/** How many origins there are: a range where two of them may be one. */
class OriginCountTest {
  private static Arguments row(String name, Newsroom newsroom, int low, int high) {
    return arguments(name, newsroom, new OriginCount(low, high));
  }

  private static Newsroom room() {
    return Newsroom.onTheAttack();
  }

  static Stream<Arguments> newsrooms() {
    return Stream.of(
        row("two speakers", Newsroom.hearing("iran: 200", "israel: 180"), 2, 2),
        row(
            "an official in two texts may be one",
            room()
                .claim("1")
                .bySomebody("an official")
                .in("a")
                .says("200")
                .claim("2")
                .bySomebody("an official")
                .in("b")
                .says("200"),
            1,
            2),
        row("an official in a digest and in a text behind it", officials("a", "digest"), 1, 1),
        row(
            "an official in a digest and in both texts behind it",
            officials("a", "b", "digest"),
            1,
            2),
        row("an official in a digest and in another text", officials("c", "digest"), 1, 2),
        row(
            "an official in a text, who joins another in a digest of it",
            officials("a")
                .claim("2")
                .bySomebody("an official")
                .by("france")
                .in("digest")
                .says("180"),
            1,
            2),
        row(
            "an official who joins one in a text and another in a digest of it",
            officials()
                .claim("1")
                .bySomebody("an official")
                .by("spain")
                .in("a")
                .says("200")
                .claim("2")
                .bySomebody("an official")
                .by("france")
                .in("digest")
                .says("180"),
            2,
            2),
        row(
            "an official and a diplomat in one text",
            room()
                .claim("1")
                .bySomebody("an official")
                .in("a")
                .says("200")
                .claim("2")
                .bySomebody("a diplomat")
                .in("a")
                .says("200"),
            2,
            2),
        row(
            "a bloc and its member",
            Newsroom.hearing("eu: 200", "france: 180")
                .link("l", "france", ActorRelation.MEMBER_OF, "eu"),
            1,
            2),
        row(
            "a bloc and two of its members",
            Newsroom.hearing("eu: 200", "france: 180", "spain: 180")
                .link("l", "france", ActorRelation.MEMBER_OF, "eu")
                .link("m", "spain", ActorRelation.MEMBER_OF, "eu"),
            2,
            3),
        row(
            "a body and its whole",
            Newsroom.hearing("idf: 200", "israel: 180")
                .link("l", "idf", ActorRelation.PART_OF, "israel"),
            1,
            2),
        row(
            "a joint statement alone",
            room().claim("1").by("france").by("spain").in("a").says("200"),
            1,
            1),
        row(
            "a joint statement and one of those who made it",
            room()
                .claim("1")
                .by("france")
                .by("spain")
                .in("a")
                .says("200")
                .claim("2")
                .by("france")
                .in("b")
                .says("180"),
            1,
            2),
        row(
            "a joint statement and all who made it",
            room()
                .claim("1")
                .by("france")
                .by("spain")
                .in("a")
                .says("200")
                .claim("2")
                .by("france")
                .in("b")
                .says("180")
                .claim("3")
                .by("spain")
                .in("b")
                .says("180"),
            2,
            2),
        row(
            "two who are probably one",
            Newsroom.hearing("tehran: 200", "iran: 180")
                .claim("l")
                .by("observer")
                .holding(Stance.PROBABLE)
                .says(same("tehran", "iran")),
            1,
            2),
        row(
            "two who are one",
            Newsroom.hearing("tehran: 200", "iran: 180")
                .claim("l")
                .by("observer")
                .says(same("tehran", "iran")),
            1,
            1),
        row(
            "a compiler beside an outlet that it draws on",
            room()
                .source("data", "a", "b")
                .claim("1")
                .by("un")
                .in("a")
                .says("200")
                .claim("2")
                .through("data", LinkRole.COMPILER)
                .says("190"),
            1,
            1),
        row(
            "a compiler beside others",
            room()
                .source("data", "a", "b")
                .claim("1")
                .by("un")
                .in("c")
                .says("200")
                .claim("2")
                .through("data", LinkRole.COMPILER)
                .says("190"),
            2,
            2),
        row(
            "two compilers of the same texts",
            room()
                .source("data", "a", "b")
                .source("base", "b", "c")
                .claim("1")
                .through("data", LinkRole.COMPILER)
                .says("200")
                .claim("2")
                .through("base", LinkRole.COMPILER)
                .says("190"),
            1,
            1));
  }

  /** An official in each of these texts, of which one is a digest of two others. */
  private static Newsroom officials(String... texts) {
    Newsroom newsroom = room().source("digest", "a", "b");
    for (String text : texts) {
      newsroom.claim(text).bySomebody("an official").in(text).says("200");
    }
    return newsroom;
  }

  private static ActorLink same(String one, String other) {
    return ActorLink.of(ActorId.of(one), ActorRelation.SAME_AS, ActorId.of(other));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("newsrooms")
  void countsNobodyTwice(String name, Newsroom newsroom, OriginCount count) {
    assertThat(Reconciler.withDefaults().reconcile(newsroom.howMany()).origins())
        .as(name)
        .isEqualTo(count);
  }

  private static Origin speaker(String id) {
    return new Origin.Speaker(ActorId.of(id));
  }

  @Test
  void saysWhoItIs() {
    Origin narrator = new Origin.Narrator(PublicationTest.publication("a+b"));
    Origin official = new Origin.Unnamed("a Western official", Optional.empty());
    assertThat(speaker("iran")).hasToString("iran");
    assertThat(narrator).hasToString("a + b");
    assertThat(official).hasToString("a Western official");
    assertThat(
            new Origin.Unnamed("a Western official", Optional.of(PublicationTest.publication("a"))))
        .hasToString("a Western official in a");
    assertThat(Origin.of(ImmutableSet.of(narrator, official, speaker("iran"))))
        .hasToString("iran & a Western official & a + b");
  }

  @Test
  void aJointOriginHasTwoMembersOrMore() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Origin.Joint(ImmutableSet.of(speaker("iran"))))
        .withMessage("a joint origin must have at least two members, got [iran]");
    assertThat(Origin.of(ImmutableSet.of(speaker("iran")))).isEqualTo(speaker("iran"));
  }
}
