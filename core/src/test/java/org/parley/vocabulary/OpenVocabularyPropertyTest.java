package org.parley.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.event.ParticipantRole;
import org.parley.statement.SpeechAct;

class OpenVocabularyPropertyTest {
  @Property
  void everyWordIsReadBackAsItWasWritten(@ForAll("words") String word) {
    SpeechAct act = SpeechAct.VOCABULARY.ofNewerVersion(word);

    assertThat(act.word()).isEqualTo(word);
    assertThat(SpeechAct.VOCABULARY.ofNewerVersion(act.toString())).isEqualTo(act);
    assertThat(act.compareTo(SpeechAct.VOCABULARY.ofNewerVersion(word))).isZero();
  }

  @Property
  void aWordIsRefusedByThisVersionExactlyIfOnlyANewerOneKnowsIt(@ForAll("words") String word) {
    ParticipantRole role = ParticipantRole.VOCABULARY.ofNewerVersion(word);
    if (role.isOfNewerVersion()) {
      assertThatIllegalArgumentException().isThrownBy(() -> ParticipantRole.of(word));
    } else {
      assertThat(ParticipantRole.of(word)).isEqualTo(role);
    }
  }

  @Property
  void theOrderOfTwoWordsIsThatOfEquality(
      @ForAll("words") String one, @ForAll("words") String other) {
    SpeechAct first = SpeechAct.VOCABULARY.ofNewerVersion(one);
    SpeechAct second = SpeechAct.VOCABULARY.ofNewerVersion(other);

    assertThat(Integer.signum(first.compareTo(second)))
        .isEqualTo(-Integer.signum(second.compareTo(first)));
    assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.oneOf(
        Arbitraries.of(SpeechAct.VOCABULARY.known()).map(OpenWord::word),
        Arbitraries.of(ParticipantRole.VOCABULARY.known()).map(OpenWord::word),
        Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(12),
        Arbitraries.strings()
            .ascii()
            .ofMaxLength(12)
            .map(text -> "own:x" + text.trim() + "x")
            .filter(text -> text.chars().noneMatch(Character::isISOControl)));
  }
}
