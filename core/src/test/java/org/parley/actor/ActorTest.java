package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.Refusal;
import org.parley.code.Code;
import org.parley.extension.Extensions;

class ActorTest {
  @Test
  void keepsItsParts() {
    Actor actor = iran().build();

    assertThat(actor.id()).isEqualTo(ActorId.of("iran"));
    assertThat(actor.kind()).isEqualTo(ActorKind.STATE);
    assertThat(actor.names()).containsExactly(Name.of("Iran", "en"), Name.of("ایران", "fa"));
    assertThat(actor.codes()).containsExactly(Code.parse("iso3166:IRN"), Code.parse("gw:630"));
    assertThat(actor.extensions().isEmpty()).isTrue();
  }

  @Test
  void showsItsFirstName() {
    assertThat(iran().build().displayName()).isEqualTo("Iran");
  }

  @Test
  void showsItsIdWhereItHasNoName() {
    Actor nameless = Actor.builder().id(ActorId.of("x")).kind(ActorKind.UNKNOWN).build();

    assertThat(nameless.displayName()).isEqualTo("x");
  }

  @Test
  void isMadeOfOneName() {
    assertThat(Actor.of("iran", ActorKind.STATE, "Iran"))
        .isEqualTo(
            Actor.builder()
                .id(ActorId.of("iran"))
                .kind(ActorKind.STATE)
                .addNames(Name.of("Iran"))
                .build());
  }

  @Test
  void isEqualByItsParts() {
    assertThat(iran().build())
        .isEqualTo(iran().build())
        .hasSameHashCodeAs(iran().build())
        .isNotEqualTo(iran().addNames(Name.of("Persia")).build())
        .isNotEqualTo(Actor.of("iran", ActorKind.STATE, "Iran"));
  }

  @Test
  void keepsUnknownMembersInACopy() {
    Extensions note = Extensions.none().withText("note", "seen");

    assertThat(iran().build().withExtensions(note).extensions()).isEqualTo(note);
    assertThat(iran().build().withExtensions(note)).isNotEqualTo(iran().build());
    assertThat(iran().build().withExtensions(note).withExtensions(Extensions.none()))
        .isEqualTo(iran().build());
  }

  @Test
  void refusesToLackAnIdAndAKind() {
    Refusal.ofMissing(() -> Actor.builder().addNames(Name.of("Iran")).build(), "id", "kind");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> Actor.of(null, ActorKind.STATE, "Iran"),
        () -> Actor.of("iran", null, "Iran"),
        () -> Actor.of("iran", ActorKind.STATE, null),
        () -> Actor.builder().addNames((Name) null),
        () -> Actor.builder().addCodes((Code) null),
        () -> iran().build().withExtensions(null));
  }

  private static Actor.Builder iran() {
    return Actor.builder()
        .id(ActorId.of("iran"))
        .kind(ActorKind.STATE)
        .addNames(Name.of("Iran", "en"), Name.of("ایران", "fa"))
        .addCodes(Code.parse("iso3166:IRN"), Code.parse("gw:630"));
  }
}
