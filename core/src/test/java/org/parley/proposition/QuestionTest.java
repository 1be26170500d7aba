package org.parley.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;
import org.parley.actor.ActorId;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;
import org.parley.extension.ExtensionValue;
import org.parley.quantity.Quantity;

class QuestionTest {
  private static final EventId ATTACK = EventId.of("attack");
  private static final ActorId IRAN = ActorId.of("iran");
  private static final Measure LAUNCHED = Measure.of("missile", "launched");
  private static final Question HOW_MANY = Question.howMany(ATTACK, LAUNCHED);
  private static final Question WHO = Question.who(ATTACK, ParticipantRole.INITIATOR);
  private static final Question WHETHER = Question.whether(ATTACK);

  @Test
  void isAnsweredByACount() {
    assertThat(new Measurement(ATTACK, LAUNCHED, Quantity.unspecified("many")).answers())
        .contains(HOW_MANY);
  }

  @Test
  void isAnsweredByAName() {
    assertThat(new Responsibility(ATTACK, IRAN, ParticipantRole.INITIATOR).answers()).contains(WHO);
  }

  @Test
  void isAnsweredByAnOccurrence() {
    assertThat(new Occurrence(ATTACK).answers()).contains(WHETHER);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noAnswers")
  void isNotAnsweredByWhatGivesNoAnswer(Proposition proposition) {
    assertThat(proposition.answers()).isEmpty();
  }

  static Stream<Proposition> noAnswers() {
    return Stream.of(
        new Absence(HOW_MANY),
        new FreeText("200 missiles"),
        new EventLink(ATTACK, EventRelation.FOLLOWS, EventId.of("strike")),
        ActorLink.of(IRAN, ActorRelation.BACKS, ActorId.of("hezbollah")),
        Circumstance.builder().event(ATTACK).means("ballistic missiles").build(),
        new UnknownProposition("forecast", new ExtensionValue.Members(ImmutableMap.of())));
  }

  @Test
  void isTakenApartByItsKind() {
    assertThat(kind(HOW_MANY)).isEqualTo("how many missile+launched");
    assertThat(kind(WHO)).isEqualTo("who INITIATOR");
    assertThat(kind(WHETHER)).isEqualTo("whether attack");
  }

  private static String kind(Question question) {
    return question.match(
        new Question.Cases<>(
            one -> "how many " + one.measure(),
            one -> "who " + one.role(),
            one -> "whether " + one.event()));
  }

  @Test
  void asksAboutAnEvent() {
    assertThat(Stream.of(HOW_MANY, WHO, WHETHER).map(Question::event)).containsOnly(ATTACK);
  }

  @Test
  void isEqualByItsParts() {
    assertThat(HOW_MANY)
        .isEqualTo(new Question.HowMany(ATTACK, Measure.parse("missile+launched")))
        .hasSameHashCodeAs(Question.howMany(ATTACK, Measure.parse("missile+launched")))
        .isNotEqualTo(Question.howMany(ATTACK, LAUNCHED.withScope("ISR")))
        .isNotEqualTo(WHETHER);
    assertThat(WHO).isNotEqualTo(Question.who(ATTACK, ParticipantRole.TARGET));
    assertThat(WHETHER).isNotEqualTo(Question.whether(EventId.of("strike")));
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> Question.howMany(null, LAUNCHED),
        () -> Question.howMany(ATTACK, null),
        () -> Question.who(null, ParticipantRole.TARGET),
        () -> Question.who(ATTACK, null),
        () -> Question.whether(null));
  }
}
