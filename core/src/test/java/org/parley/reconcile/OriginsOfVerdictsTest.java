package org.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.attribution.LinkRole;
import org.parley.dossier.Newsroom;
import org.parley.event.ParticipantRole;
import org.parley.explanation.English;
import org.parley.source.DerivationKind;

/** An answer counts once, however many reports carry it. */
class OriginsOfVerdictsTest {
  private static Arguments row(
      String name, Newsroom newsroom, int origins, int publications, int noKnownStake) {
    return arguments(name, newsroom, origins, publications, noKnownStake);
  }

  private static Newsroom room() {
    return Newsroom.onTheAttack();
  }

  static Stream<Arguments> newsrooms() {
    return Stream.of(
        row("nobody", room(), 0, 0, 0),
        row("a speaker without a text", room().claim("1").by("un").says("200"), 1, 0, 1),
        row(
            "one spokesman in five outlets",
            room()
                .claim("1")
                .by("peskov", "kremlin")
                .in("a")
                .says("200")
                .claim("2")
                .by("peskov", "kremlin")
                .in("b")
                .says("200")
                .claim("3")
                .by("kremlin")
                .in("c")
                .says("200 \"some 200\"")
                .claim("4")
                .by("kremlin")
                .through("tass", LinkRole.RELAY)
                .in("d")
                .says("200")
                .claim("5")
                .by("peskov", "kremlin")
                .in("e")
                .says("200"),
            1,
            5,
            1),
        row(
            "one dispatch in three papers",
            room()
                .source("a", "afp")
                .source("b", "afp")
                .source("c", "b")
                .claim("1")
                .by("un")
                .in("a")
                .says("200")
                .claim("2")
                .by("un")
                .in("b")
                .says("200")
                .claim("3")
                .by("un")
                .in("c")
                .says("200"),
            1,
            1,
            1),
        row(
            "two parties in one article",
            room()
                .claim("1")
                .by("iran")
                .in("times")
                .says("200")
                .claim("2")
                .by("israel")
                .in("times")
                .says("180"),
            2,
            1,
            0),
        row(
            "a digest of two dispatches beside both",
            room()
                .source("digest", "afp", "ap")
                .claim("1")
                .in("afp")
                .says("200")
                .claim("2")
                .in("ap")
                .says("200")
                .claim("3")
                .in("digest")
                .says("200"),
            2,
            2,
            2),
        row(
            "a digest of two dispatches beside one",
            room()
                .source("digest", "afp", "ap")
                .claim("1")
                .in("afp")
                .says("200")
                .claim("3")
                .in("digest")
                .says("200"),
            1,
            1,
            1),
        row(
            "a digest alone",
            room().source("digest", "afp", "ap").claim("3").in("digest").says("200"),
            1,
            1,
            1),
        row(
            "an official in a paper and its reprint",
            room()
                .source("b", "a")
                .claim("1")
                .bySomebody("an official")
                .in("a")
                .says("200")
                .claim("2")
                .bySomebody("an official")
                .in("b")
                .says("200"),
            1,
            1,
            0),
        row(
            "a dispatch that a party prints again",
            room()
                .participant("state-paper", ParticipantRole.PARTY)
                .source("state-paper", "afp")
                .claim("1")
                .in("state-paper")
                .says("200")
                .claim("2")
                .in("afp")
                .says("200"),
            1,
            1,
            1),
        row(
            "a reprint of a text of no party",
            room()
                .derived("times", DerivationKind.REPUBLISHES, "afp")
                .claim("1")
                .in("times")
                .says("200"),
            1,
            1,
            1),
        row(
            "a reprint of a text of a party",
            room()
                .derived("times", DerivationKind.REPUBLISHES, "iran")
                .claim("1")
                .in("times")
                .says("200"),
            1,
            1,
            0),
        row(
            "a digest of two texts, one of them of a party",
            room()
                .derived("digest", DerivationKind.ABRIDGES, "afp", "iran")
                .claim("1")
                .in("digest")
                .says("200"),
            1,
            1,
            0),
        row(
            "a reprint of a text whose publisher is not known",
            room()
                .unsigned("leaflet")
                .derived("times", DerivationKind.REPUBLISHES, "leaflet")
                .claim("1")
                .in("times")
                .says("200"),
            1,
            1,
            0),
        row(
            "one who gives two answers",
            room()
                .claim("1")
                .by("un")
                .in("a")
                .says("200")
                .claim("2")
                .by("un")
                .in("b")
                .says(">=150"),
            1,
            2,
            1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("newsrooms")
  void countsOriginsAndTexts(
      String name, Newsroom newsroom, int origins, int publications, int noKnownStake) {
    Verdict verdict = Reconciler.withDefaults().reconcile(newsroom.howMany());

    assertThat(verdict.origins().low()).as("origins, " + name).isEqualTo(origins);
    assertThat(verdict.publications()).as("publications, " + name).isEqualTo(publications);
    assertThat(verdict.noKnownStake()).as("no known stake, " + name).isEqualTo(noKnownStake);
  }

  @Test
  void saysWhatItGathered() {
    Newsroom newsroom =
        room()
            .claim("1")
            .by("iran")
            .in("a")
            .says("~200")
            .claim("2")
            .by("iran")
            .in("b")
            .says("~200 \"some 200\"")
            .claim("3")
            .by("iran")
            .in("b")
            .says("200");

    Verdict verdict = Reconciler.withDefaults().reconcile(newsroom.howMany());
    assertThat(verdict.positions()).hasSize(2);
    assertThat(verdict.steps())
        .filteredOn(Step.Gathered.class::isInstance)
        .extracting(English::of)
        .containsExactly("Two reports carry the answer of Iran (about 200); it is counted once.");
  }
}
