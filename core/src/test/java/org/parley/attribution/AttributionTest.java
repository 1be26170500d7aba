package org.parley.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;
import org.parley.actor.ActorId;
import org.parley.source.SourceId;

class AttributionTest {
  private static final ActorId PESKOV = ActorId.of("peskov");
  private static final ActorId KREMLIN = ActorId.of("kremlin");
  private static final ActorId AFP = ActorId.of("afp");
  private static final ActorId UCDP = ActorId.of("ucdp");
  private static final ActorId PAPER = ActorId.of("paper");
  private static final SourceId ARTICLE = SourceId.of("article");
  private static final SourceId DISPATCH = SourceId.of("dispatch");

  private static final Link SPOKESMAN =
      Link.builder().actor(PESKOV).role(LinkRole.SPEAKER).onBehalfOf(KREMLIN).build();
  private static final Link OFFICIAL =
      Link.builder().descriptor("a Western official").role(LinkRole.SPEAKER).build();
  private static final Link AGENCY =
      Link.builder().actor(AFP).role(LinkRole.RELAY).source(DISPATCH).build();
  private static final Link PUBLISHER =
      Link.builder().actor(PAPER).role(LinkRole.PUBLISHER).source(ARTICLE).build();
  private static final Link NAMELESS =
      Link.builder().role(LinkRole.PUBLISHER).source(ARTICLE).build();

  @ParameterizedTest(name = "{0}")
  @MethodSource("principals")
  void bindsItsPrincipal(String name, Attribution attribution, Principal principal, Voice voice) {
    assertThat(attribution.principal()).as(name).isEqualTo(principal);
    assertThat(attribution.voice()).as(name).isEqualTo(voice);
  }

  static Stream<Arguments> principals() {
    Principal.Described official = new Principal.Described("a Western official");
    Link office =
        Link.builder().descriptor("a spokesman").role(LinkRole.SPEAKER).onBehalfOf(KREMLIN).build();
    return Stream.of(
        quoted("a speaker", named(PESKOV), Link.of(PESKOV, LinkRole.SPEAKER), PUBLISHER),
        quoted("a spokesman's office", named(KREMLIN), SPOKESMAN, AGENCY, PUBLISHER),
        quoted("a nameless spokesman's office", named(KREMLIN), office),
        quoted("somebody described", official, OFFICIAL, PUBLISHER),
        quoted("the first of two speakers", official, OFFICIAL, SPOKESMAN),
        quoted("a speaker behind the publisher", named(KREMLIN), PUBLISHER, SPOKESMAN),
        narrated("the compiler", named(UCDP), PUBLISHER, Link.of(UCDP, LinkRole.COMPILER)),
        narrated("the publisher", named(PAPER), AGENCY, PUBLISHER),
        narrated("the first link", named(AFP), AGENCY, Link.of(PAPER, LinkRole.TRANSLATOR)),
        narrated("a publication", new Principal.Publication(ARTICLE), NAMELESS));
  }

  private static Arguments quoted(String name, Principal principal, Link... chain) {
    return Arguments.of(name, Attribution.of(chain), principal, Voice.QUOTED);
  }

  private static Arguments narrated(String name, Principal principal, Link... chain) {
    return Arguments.of(name, Attribution.of(chain), principal, Voice.NARRATOR);
  }

  private static Principal named(ActorId actor) {
    return new Principal.Named(actor);
  }

  @Test
  void aPrincipalIsTakenApartByItsKind() {
    assertThat(words(named(PESKOV))).isEqualTo("named peskov");
    assertThat(words(new Principal.Described("an official"))).isEqualTo("described an official");
    assertThat(words(new Principal.Publication(ARTICLE))).isEqualTo("publication article");
  }

  private static String words(Principal principal) {
    return principal.match(
        new Principal.Cases<>(
            one -> "named " + one.actor(),
            one -> "described " + one.descriptor(),
            one -> "publication " + one.source()));
  }

  @Test
  void findsTheFirstLinkOfARole() {
    Attribution attribution = Attribution.of(OFFICIAL, SPOKESMAN, PUBLISHER);

    assertThat(attribution.first(LinkRole.SPEAKER)).contains(OFFICIAL);
    assertThat(attribution.first(LinkRole.PUBLISHER)).contains(PUBLISHER);
    assertThat(attribution.first(LinkRole.TRANSLATOR)).isEmpty();
  }

  @Test
  void namesItsPublicationsOnceAndInOrder() {
    assertThat(Attribution.of(SPOKESMAN, AGENCY, PUBLISHER, NAMELESS).sources())
        .containsExactly(DISPATCH, ARTICLE);
    assertThat(Attribution.of(PESKOV).sources()).isEmpty();
  }

  @Test
  void isEqualByItsChain() {
    assertThat(Attribution.of(PESKOV))
        .isEqualTo(Attribution.of(Link.of(PESKOV, LinkRole.SPEAKER)))
        .hasSameHashCodeAs(Attribution.of(Link.of(PESKOV, LinkRole.SPEAKER)))
        .isNotEqualTo(Attribution.of(KREMLIN));
    assertThat(Attribution.of(SPOKESMAN, PUBLISHER))
        .isNotEqualTo(Attribution.of(PUBLISHER, SPOKESMAN));
  }

  @Test
  void refusesAnEmptyChain() {
    String message = "a chain must have at least one link, got chain=[]";

    new Refusal("none given", Attribution::of, message).check();
    new Refusal("an empty list", () -> new Attribution(ImmutableList.of()), message).check();
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> new Attribution(null),
        () -> Attribution.of((ActorId) null),
        () -> Attribution.of(SPOKESMAN, null),
        () -> new Principal.Named(null),
        () -> new Principal.Described(null),
        () -> new Principal.Publication(null));
  }
}
