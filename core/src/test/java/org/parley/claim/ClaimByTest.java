package org.parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.Refusal;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantity;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

class ClaimByTest {
  private static final Actor IRAN = Actor.of("iran", ActorKind.STATE, "Iran");
  private static final Event ATTACK =
      Event.builder().id(EventId.of("attack")).name("Attack").status(EventStatus.ACTUAL).build();
  private static final Measure LAUNCHED = Measure.of("missile", "launched");
  private static final Quantity SOME_200 = Quantity.about(200);
  private static final Source ARTICLE =
      Source.builder()
          .id(SourceId.of("mt"))
          .kind(SourceKind.ARTICLE)
          .publisher(ActorId.of("moscow-times"))
          .build();
  private static final Source POST =
      Source.builder().id(SourceId.of("post")).kind(SourceKind.POST).build();

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
                Link.builder()
                    .actor(ActorId.of("moscow-times"))
                    .role(LinkRole.PUBLISHER)
                    .source(ARTICLE.id())
                    .build()));
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
    assertThat(claim.stance()).isEqualTo(Stance.CERTAIN);
    assertThat(claim.attribution().orElseThrow().sources()).containsExactly(ARTICLE.id());
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
        () -> Claim.by(IRAN).in(null),
        () -> Claim.by(IRAN).that(null, LAUNCHED, SOME_200),
        () -> Claim.by(IRAN).that(ATTACK, null, SOME_200),
        () -> Claim.by(IRAN).that(ATTACK, LAUNCHED, null),
        () -> Claim.by(IRAN).that(null, new FreeText("never")),
        () -> Claim.by(IRAN).that(ClaimId.of("c"), null));
  }
}
