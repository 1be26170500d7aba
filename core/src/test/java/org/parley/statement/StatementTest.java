package org.parley.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.Refusal;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.code.Code;
import org.parley.event.EventId;
import org.parley.extension.Extensions;
import org.parley.marking.Marking;
import org.parley.marking.Tlp;
import org.parley.proposition.Occurrence;
import org.parley.time.When;

class StatementTest {
  private static final ActorId IRAN = ActorId.of("iran");
  private static final EventId ATTACK = EventId.of("attack");

  @Test
  void keepsItsParts() {
    Statement statement = full().build();

    assertThat(statement.id()).isEqualTo(StatementId.of("st"));
    assertThat(statement.act()).isEqualTo(SpeechAct.THREATEN);
    assertThat(statement.attribution()).isEqualTo(Attribution.of(IRAN));
    assertThat(statement.addressees()).containsExactly(ActorId.of("israel"), ActorId.of("usa"));
    assertThat(statement.targets()).containsExactly(ActorId.of("hezbollah"));
    assertThat(statement.afterEvents()).containsExactly(EventId.of("strike"));
    assertThat(statement.afterStatements()).containsExactly(StatementId.of("earlier"));
    assertThat(statement.at()).contains(When.of("2024-10-01"));
    assertThat(statement.wordings())
        .containsExactly(Wording.of(WordingForm.VERBATIM, "crushing attacks"));
    assertThat(statement.content()).containsExactly(new Occurrence(ATTACK));
    assertThat(statement.about()).containsExactly(ATTACK);
    assertThat(statement.codes()).containsExactly(Code.parse("cameo:138"), Code.parse("cameo:13"));
    assertThat(statement.marking()).contains(Marking.of(Tlp.CLEAR));
    assertThat(statement.extensions().isEmpty()).isTrue();
  }

  @Test
  void isEqualByItsParts() {
    assertThat(full().build())
        .isEqualTo(full().build())
        .hasSameHashCodeAs(full().build())
        .isNotEqualTo(bare().build());
  }

  @Test
  void keepsUnknownMembersInACopy() {
    Extensions note = Extensions.none().withText("note", "seen");

    assertThat(full().build().withExtensions(note).extensions()).isEqualTo(note);
    assertThat(full().build().withExtensions(note).act()).isEqualTo(SpeechAct.THREATEN);
  }

  @Test
  void refusesToLackItsRequiredParts() {
    Refusal.ofMissing(() -> Statement.builder().build(), "id", "act", "attribution");
    Refusal.ofMissing(
        () -> Statement.builder().id(StatementId.of("st")).act(SpeechAct.DENY).build(),
        "attribution");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> Statement.builder().act(null),
        () -> Statement.builder().addWordings((Wording) null),
        () -> bare().build().withExtensions(null));
  }

  private static Statement.Builder bare() {
    return Statement.builder()
        .id(StatementId.of("st"))
        .act(SpeechAct.THREATEN)
        .attribution(Attribution.of(IRAN));
  }

  private static Statement.Builder full() {
    return bare()
        .addAddressees(ActorId.of("israel"), ActorId.of("usa"))
        .addTargets(ActorId.of("hezbollah"))
        .at(When.of("2024-10-01"))
        .addAfterEvents(EventId.of("strike"))
        .addAfterStatements(StatementId.of("earlier"))
        .addWordings(Wording.of(WordingForm.VERBATIM, "crushing attacks"))
        .addContent(new Occurrence(ATTACK))
        .addAbout(ATTACK)
        .addCodes(Code.parse("cameo:138"), Code.parse("cameo:13"))
        .marking(Marking.of(Tlp.CLEAR));
  }
}
