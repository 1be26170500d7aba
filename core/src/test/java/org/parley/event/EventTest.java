package org.parley.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;
import org.parley.actor.ActorId;
import org.parley.code.Code;
import org.parley.extension.Extensions;
import org.parley.time.When;

class EventTest {
  private static final ActorId IRAN = ActorId.of("iran");

  @Test
  void keepsItsParts() {
    Event event = full().build();

    assertThat(event.id()).isEqualTo(EventId.of("attack"));
    assertThat(event.type()).contains(Code.parse("cameo:195"));
    assertThat(event.name()).isEqualTo("Missile attack");
    assertThat(event.status()).isEqualTo(EventStatus.ACTUAL);
    assertThat(event.when()).contains(When.of("2024-10-01"));
    assertThat(event.where()).contains(Where.of("Israel"));
    assertThat(event.participants())
        .containsExactly(new Participation(IRAN, ParticipantRole.INITIATOR));
    assertThat(event.partOf()).contains(EventId.of("war"));
    assertThat(event.codes()).containsExactly(Code.parse("acled:ISR1"));
    assertThat(event.extensions().isEmpty()).isTrue();
  }

  @Test
  void isEqualByItsParts() {
    assertThat(full().build())
        .isEqualTo(full().build())
        .hasSameHashCodeAs(full().build())
        .isNotEqualTo(bare("Missile attack").build());
  }

  @Test
  void keepsUnknownMembersInACopy() {
    Extensions note = Extensions.none().withText("note", "seen");

    assertThat(full().build().withExtensions(note).extensions()).isEqualTo(note);
    assertThat(full().build().withExtensions(note).name()).isEqualTo("Missile attack");
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", " ", "\n"})
  void refusesABlankName(String name) {
    new Refusal(
            "name",
            () -> bare(name).build(),
            "the name of an event must not be blank, got name='" + name + "'")
        .check();
  }

  @Test
  void refusesToLackItsRequiredParts() {
    Refusal.ofMissing(() -> Event.builder().build(), "id", "name", "status");
    Refusal.ofMissing(() -> Event.builder().name("x").status(EventStatus.GENERIC).build(), "id");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "INITIATOR, true",
    "TARGET,    true",
    "SIDE_A,    true",
    "SIDE_B,    true",
    "VICTIM,    true",
    "PARTY,     true",
    "ALLY,      false",
    "ORGANISER, true",
    "OFFICIAL,  false",
    "MEDIATOR,  false",
    "WITNESS,   false",
    "OBSERVER,  false",
  })
  void tellsWhoIsAParty(ParticipantRole role, boolean party) {
    assertThat(role.isParty()).isEqualTo(party);
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> Event.builder().name(null),
        () -> full().build().withExtensions(null),
        () -> new Participation(null, ParticipantRole.TARGET),
        () -> new Participation(IRAN, null));
  }

  private static Event.Builder bare(String name) {
    return Event.builder().id(EventId.of("attack")).name(name).status(EventStatus.ACTUAL);
  }

  private static Event.Builder full() {
    return bare("Missile attack")
        .type(Code.parse("cameo:195"))
        .when(When.of("2024-10-01"))
        .where(Where.of("Israel"))
        .addParticipants(new Participation(IRAN, ParticipantRole.INITIATOR))
        .partOf(EventId.of("war"))
        .addCodes(Code.parse("acled:ISR1"));
  }
}
