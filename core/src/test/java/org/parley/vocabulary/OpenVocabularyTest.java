package org.parley.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;
import org.parley.actor.ActorKind;
import org.parley.event.EventStatus;
import org.parley.event.ParticipantRole;
import org.parley.proposition.ActorRelation;
import org.parley.proposition.EventRelation;
import org.parley.source.ContributorRole;
import org.parley.source.SourceKind;
import org.parley.statement.SpeechAct;

class OpenVocabularyTest {
  private static final String KINDS =
      "a kind of actor must be one of STATE, GOVERNMENT, ARMED_FORCES, ARMED_GROUP,"
          + " INTERGOVERNMENTAL, NGO, MEDIA, PERSON, POPULATION, COLLECTIVE, UNKNOWN, or a word of"
          + " your own in the form scheme:word, got '";

  static Stream<OpenVocabulary<?>> vocabularies() {
    return Stream.of(
        ActorKind.VOCABULARY,
        SourceKind.VOCABULARY,
        ContributorRole.VOCABULARY,
        EventStatus.VOCABULARY,
        ParticipantRole.VOCABULARY,
        SpeechAct.VOCABULARY,
        ActorRelation.VOCABULARY,
        EventRelation.VOCABULARY);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void findsItsKnownWords(OpenVocabulary<?> vocabulary) {
    assertThat(vocabulary.known()).isNotEmpty().allMatch(OpenWord::isKnown);
    assertThat(vocabulary.known())
        .allSatisfy(
            known -> {
              assertThat(vocabulary.of(known.word())).isSameAs(known);
              assertThat(vocabulary.ofNewerVersion(known.word())).isSameAs(known);
              assertThat(known).hasToString(known.word());
            });
  }

  @Test
  void takesWordsOfAUsersOwn() {
    ActorKind own = ActorKind.of("acled:Private forces");

    assertThat(own.word()).isEqualTo("acled:Private forces");
    assertThat(own.toEnglish()).isEqualTo("acled:Private forces");
    assertThat(own.isKnown()).isFalse();
    assertThat(own.isOfNewerVersion()).isFalse();
    assertThat(ActorKind.VOCABULARY.ofNewerVersion("acled:Private forces")).isEqualTo(own);
  }

  @Test
  void takesWordsOfANewerVersionWhereToldSo() {
    ActorKind newer = ActorKind.VOCABULARY.ofNewerVersion("PROXY_2");

    assertThat(newer.word()).isEqualTo("PROXY_2");
    assertThat(newer.toEnglish()).isEqualTo("proxy 2");
    assertThat(newer.isKnown()).isFalse();
    assertThat(newer.isOfNewerVersion()).isTrue();
  }

  static List<Refusal> refusals() {
    return List.of(
        new Refusal("an unknown word", () -> ActorKind.of("PROXY"), KINDS + "PROXY'"),
        new Refusal("another case", () -> ActorKind.of("state"), KINDS + "state'"),
        new Refusal("no word", () -> ActorKind.of(""), KINDS + "'"),
        new Refusal(
            "another case in a newer version",
            () -> ActorKind.VOCABULARY.ofNewerVersion("proxy"),
            KINDS + "proxy'"),
        new Refusal(
            "a scheme in capital letters",
            () -> ActorKind.of("ACLED:PROXY"),
            "a scheme must be lower-case letters, digits and ._- and begin with a letter, got"
                + " scheme='ACLED'"),
        new Refusal(
            "a scheme alone",
            () -> ActorKind.VOCABULARY.ofNewerVersion("acled:"),
            "the value of a code must be on one line without space around it, got value=''"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refuses(Refusal refusal) {
    refusal.check();
  }

  @Test
  void knownWordsComeFirst() {
    EventStatus own = EventStatus.of("a:FIRST");
    EventStatus newer = EventStatus.VOCABULARY.ofNewerVersion("AVERTED");

    assertThat(Stream.of(own, newer, EventStatus.GENERIC, EventStatus.ACTUAL).sorted())
        .containsExactly(EventStatus.ACTUAL, EventStatus.GENERIC, newer, own);
  }

  @Test
  void wordsOfTwoVocabulariesAreNotEqual() {
    assertThat(SourceKind.of("x:OTHER"))
        .isEqualTo(SourceKind.of("x:OTHER"))
        .hasSameHashCodeAs(SourceKind.of("x:OTHER"))
        .isNotEqualTo(SourceKind.of("x:ELSE"))
        .isNotEqualTo(ActorKind.of("x:OTHER"));
    assertThat(SourceKind.UNKNOWN).isNotEqualTo(ActorKind.UNKNOWN);
  }

  @Test
  void anUnknownRoleIsNotAPartys() {
    assertThat(ParticipantRole.VOCABULARY.known().stream().filter(ParticipantRole::isParty))
        .hasSize(7);
    assertThat(ParticipantRole.of("x:SPONSOR").isParty()).isFalse();
    assertThat(ParticipantRole.VOCABULARY.ofNewerVersion("FUNDER").isParty()).isFalse();
  }
}
