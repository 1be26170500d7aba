package org.parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.Refusal;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.attribution.Principal;
import org.parley.attribution.Voice;
import org.parley.event.Event;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantity;
import org.parley.source.Source;
import org.parley.source.SourceKind;
import org.parley.time.When;

class ClaimByTest {
  private static final Actor IRAN = Actor.of("iran", ActorKind.STATE, "Iran");
  private static final Event ATTACK = Event.of("attack", "Attack");
  private static final Measure LAUNCHED = Measure.of("missile", "launched");
  private static final Quantity SOME_200 = Quantity.about(200);
  private static final ActorId PAPER = ActorId.of("moscow-times");
  private static final Source ARTICLE = Source.of("mt", SourceKind.ARTICLE, PAPER);
  private static final Source POST = Source.of("post", SourceKind.POST);
  private static final Actor PESKOV = Actor.of("peskov", ActorKind.PERSON, "Dmitry Peskov");
  private static final Actor KREMLIN = Actor.of("kremlin", ActorKind.GOVERNMENT, "Kremlin");
  private static final Actor TASS = Actor.of("tass", ActorKind.MEDIA, "TASS");
  private static final Source DISPATCH = Source.of("tass-1", SourceKind.DISPATCH, TASS.id());

  @Test
  void makesACertainClaimOfTheSpeaker() {
    Claim claim = Claim.by(IRAN).that(ATTACK, LAUNCHED, SOME_200);

    assertThat(claim)
        .isEqualTo(
            Claim.builder()
                .id(ClaimId.of("iran: attack missile+launched ~200"))
                .proposition(new Measurement(ATTACK.id(), LAUNCHED, SOME_200))
                .attribution(Attribution.of(IRAN.id()))
                .stance(Stance.CERTAIN)
                .build());
  }

  @Test
  void takesThePublisherIntoTheChain() {
    Claim claim = Claim.by(IRAN).in(ARTICLE).that(ATTACK, LAUNCHED, SOME_200);

    assertThat(claim.id()).hasToString("iran: attack missile+launched ~200 (mt)");
    assertThat(claim.attribution())
        .contains(
            Attribution.of(
                Link.of(IRAN.id(), LinkRole.SPEAKER),
                Link.of(PAPER, LinkRole.PUBLISHER, ARTICLE.id())));
  }

  @Test
  void takesAPublicationWhosePublisherIsNotKnown() {
    Claim claim = Claim.by(IRAN).in(POST).in(ARTICLE).that(ATTACK, LAUNCHED, SOME_200);

    assertThat(claim.id()).hasToString("iran: attack missile+launched ~200 (post) (mt)");
    assertThat(claim.attribution().orElseThrow().chain().get(1))
        .isEqualTo(Link.builder().role(LinkRole.PUBLISHER).source(POST.id()).build());
  }

  @Test
  void makesAClaimOfAnyPropositionUnderAGivenId() {
    Claim claim = Claim.by(IRAN).in(ARTICLE).that(ClaimId.of("c"), new FreeText("never"));

    assertThat(claim.id()).isEqualTo(ClaimId.of("c"));
    assertThat(claim.proposition()).isEqualTo(new FreeText("never"));
    assertThat(claim.stance()).contains(Stance.CERTAIN);
    assertThat(claim.attribution().orElseThrow().sources()).containsExactly(ARTICLE.id());
  }

  @Test
  void saysForWhomThroughWhomAndWhen() {
    Claim claim =
        Claim.by(PESKOV)
            .speakingFor(KREMLIN)
            .through(TASS)
            .through(DISPATCH)
            .in(ARTICLE)
            .on(LocalDate.of(2024, 10, 2))
            .that(ATTACK, LAUNCHED, SOME_200);

    assertThat(claim)
        .isEqualTo(
            Claim.builder()
                .id(
                    ClaimId.of(
                        "peskov for kremlin: attack missile+launched ~200 via tass (tass-1) (mt) on"
                            + " 2024-10-02"))
                .proposition(new Measurement(ATTACK.id(), LAUNCHED, SOME_200))
                .attribution(
                    Attribution.of(
                        Link.of(PESKOV.id(), LinkRole.SPEAKER)
                            .withOnBehalfOf(Optional.of(KREMLIN.id())),
                        Link.of(TASS.id(), LinkRole.RELAY),
                        Link.of(TASS.id(), LinkRole.RELAY, DISPATCH.id()),
                        Link.of(PAPER, LinkRole.PUBLISHER, ARTICLE.id())))
                .stance(Stance.CERTAIN)
                .madeAt(When.of("2024-10-02"))
                .build());
  }

  @Test
  void saysWhoIsNotNamedAndHowFirmlyTheyHoldIt() {
    Claim claim =
        Claim.byUnnamed("an official")
            .speakingFor(KREMLIN)
            .with(Stance.POSSIBLE)
            .in(ARTICLE)
            .that(ATTACK, LAUNCHED, SOME_200);

    assertThat(claim.id())
        .hasToString("an official for kremlin: attack missile+launched ~200 (mt) PS+");
    assertThat(claim.stance()).contains(Stance.POSSIBLE);
    assertThat(claim.attribution().orElseThrow().principal())
        .isEqualTo(new Principal.Named(KREMLIN.id()));
    assertThat(claim.attribution().orElseThrow().chain().get(0).descriptor())
        .contains("an official");
  }

  @Test
  void speaksInAPublicationsOwnVoice() {
    Claim claim = Claim.in(ARTICLE).at(When.of("2024-10")).that(ATTACK, LAUNCHED, SOME_200);

    assertThat(claim.id())
        .hasToString("moscow-times: attack missile+launched ~200 (mt) on 2024-10");
    assertThat(claim.attribution())
        .contains(Attribution.of(Link.of(PAPER, LinkRole.PUBLISHER, ARTICLE.id())));
    assertThat(claim.attribution().orElseThrow().voice()).isEqualTo(Voice.NARRATOR);
    assertThat(Claim.in(POST).that(ATTACK, LAUNCHED, SOME_200).id())
        .hasToString("narrator: attack missile+launched ~200 (post)");
  }

  @Test
  void refusesABlankDescription() {
    new Refusal(
            "blank",
            () -> Claim.byUnnamed(" "),
            "a descriptor must not be blank, got descriptor=' '")
        .check();
  }

  @Test
  void leavesTheFormerAsItWas() {
    ClaimBy iran = Claim.by(IRAN);
    iran.in(ARTICLE).that(ATTACK, LAUNCHED, SOME_200);

    assertThat(iran.that(ATTACK, LAUNCHED, SOME_200).attribution())
        .contains(Attribution.of(IRAN.id()));
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> Claim.in(null),
        () -> Claim.byUnnamed(null),
        () -> Claim.by(IRAN).in(null),
        () -> Claim.by(IRAN).speakingFor(null),
        () -> Claim.by(IRAN).through((Actor) null),
        () -> Claim.by(IRAN).through((Source) null),
        () -> Claim.by(IRAN).on(null),
        () -> Claim.by(IRAN).at(null),
        () -> Claim.by(IRAN).with(null),
        () -> Claim.by(IRAN).that(null, LAUNCHED, SOME_200),
        () -> Claim.by(IRAN).that(ATTACK, null, SOME_200),
        () -> Claim.by(IRAN).that(ATTACK, LAUNCHED, null),
        () -> Claim.by(IRAN).that(null, new FreeText("never")),
        () -> Claim.by(IRAN).that(ClaimId.of("c"), null));
  }
}
