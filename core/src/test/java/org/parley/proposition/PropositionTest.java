package org.parley.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;
import org.parley.actor.ActorId;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;
import org.parley.event.Where;
import org.parley.extension.ExtensionValue;
import org.parley.quantity.Quantity;
import org.parley.time.When;

class PropositionTest {
  private static final EventId ATTACK = EventId.of("attack");
  private static final EventId STRIKE = EventId.of("strike");
  private static final ActorId IRAN = ActorId.of("iran");
  private static final ActorId HEZBOLLAH = ActorId.of("hezbollah");
  private static final Measure LAUNCHED = Measure.of("missile", "launched");

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void isEqualByItsParts(Proposition one, Proposition same, Proposition other) {
    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(new Occurrence(ATTACK), new Occurrence(ATTACK), new Occurrence(STRIKE)),
        Arguments.of(launched(200), launched(200), launched(180)),
        Arguments.of(
            responsible(ParticipantRole.INITIATOR),
            responsible(ParticipantRole.INITIATOR),
            responsible(ParticipantRole.ALLY)),
        Arguments.of(circumstance().build(), circumstance().build(), by("missiles").build()),
        Arguments.of(
            new EventLink(ATTACK, EventRelation.RETALIATION_FOR, STRIKE),
            new EventLink(ATTACK, EventRelation.RETALIATION_FOR, STRIKE),
            new EventLink(STRIKE, EventRelation.RETALIATION_FOR, ATTACK)),
        Arguments.of(
            ActorLink.of(IRAN, ActorRelation.BACKS, HEZBOLLAH),
            backs().build(),
            backs().during(When.of("2024")).build()),
        Arguments.of(
            new Absence(Question.whether(ATTACK)),
            new Absence(Question.whether(ATTACK)),
            new Absence(Question.whether(STRIKE))),
        Arguments.of(new FreeText("a"), new FreeText("a"), new FreeText("b")),
        Arguments.of(unknown("a"), unknown("a"), unknown("b")));
  }

  private static Measurement launched(long many) {
    return new Measurement(ATTACK, LAUNCHED, Quantity.exactly(many));
  }

  private static Responsibility responsible(ParticipantRole role) {
    return new Responsibility(ATTACK, IRAN, role);
  }

  private static Circumstance.Builder by(String means) {
    return Circumstance.builder().event(ATTACK).means(means);
  }

  private static Circumstance.Builder circumstance() {
    return by("missiles").when(When.of("2024-10-01")).where(Where.of("Israel"));
  }

  private static ActorLink.Builder backs() {
    return ActorLink.builder().from(IRAN).relation(ActorRelation.BACKS).to(HEZBOLLAH);
  }

  private static UnknownProposition unknown(String text) {
    return new UnknownProposition(
        "forecast",
        new ExtensionValue.Members(ImmutableMap.of("x", new ExtensionValue.Text(text))));
  }

  @Test
  void aCircumstanceKeepsItsParts() {
    Circumstance circumstance = circumstance().build();

    assertThat(circumstance.event()).isEqualTo(ATTACK);
    assertThat(circumstance.when()).contains(When.of("2024-10-01"));
    assertThat(circumstance.where()).contains(Where.of("Israel"));
    assertThat(circumstance.means()).contains("missiles");
  }

  @Test
  void aCircumstanceSaysOneThingAtLeast() {
    assertThat(Circumstance.builder().event(ATTACK).when(When.of("2024")).build().where())
        .isEmpty();
    assertThat(Circumstance.builder().event(ATTACK).where(Where.of("x")).build().when()).isEmpty();
    assertThat(by("missiles").build().when()).isEmpty();
    new Refusal(
            "an event alone",
            () -> Circumstance.builder().event(ATTACK).build(),
            "a circumstance must have a time, a place or means, got none of them")
        .check();
  }

  @Test
  void anActorLinkKeepsItsParts() {
    ActorLink link = backs().during(When.of("1982/..")).build();

    assertThat(link.from()).isEqualTo(IRAN);
    assertThat(link.relation()).isEqualTo(ActorRelation.BACKS);
    assertThat(link.to()).isEqualTo(HEZBOLLAH);
    assertThat(link.during()).contains(When.of("1982/.."));
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", " ", "\n"})
  void refusesBlankWords(String text) {
    new Refusal(
            "text", () -> new FreeText(text), "a text must not be blank, got text='" + text + "'")
        .check();
    new Refusal(
            "type",
            () -> new UnknownProposition(text, unknown("a").members()),
            "a type must not be blank, got type='" + text + "'")
        .check();
  }

  @Test
  void refusesToLackARequiredPart() {
    Refusal.ofMissing(() -> Circumstance.builder().means("missiles").build(), "event");
    Refusal.ofMissing(() -> ActorLink.builder().from(IRAN).build(), "relation", "to");
    Refusal.ofMissing(() -> ActorLink.builder().build(), "from", "relation", "to");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> new Occurrence(null),
        () -> new Measurement(null, LAUNCHED, Quantity.exactly(1)),
        () -> new Measurement(ATTACK, null, Quantity.exactly(1)),
        () -> new Measurement(ATTACK, LAUNCHED, null),
        () -> new Responsibility(null, IRAN, ParticipantRole.TARGET),
        () -> new Responsibility(ATTACK, null, ParticipantRole.TARGET),
        () -> new Responsibility(ATTACK, IRAN, null),
        () -> new EventLink(null, EventRelation.FOLLOWS, STRIKE),
        () -> new EventLink(ATTACK, null, STRIKE),
        () -> new EventLink(ATTACK, EventRelation.FOLLOWS, null),
        () -> ActorLink.of(null, ActorRelation.BACKS, IRAN),
        () -> ActorLink.of(IRAN, null, HEZBOLLAH),
        () -> ActorLink.of(IRAN, ActorRelation.BACKS, null),
        () -> new Absence(null),
        () -> new FreeText(null),
        () -> new UnknownProposition(null, unknown("a").members()),
        () -> new UnknownProposition("forecast", null));
  }
}
