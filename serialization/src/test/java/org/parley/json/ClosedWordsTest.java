package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.code.Credibility;
import org.parley.dossier.Dossier;
import org.parley.reconcile.Verdict;

class ClosedWordsTest {
  static Stream<ClosedWords<?>> all() {
    return ClosedWords.ALL.values().stream();
  }

  /**
   * No constant has been renamed yet. A renamed constant keeps its word, which is then listed here.
   */
  @ParameterizedTest
  @MethodSource("all")
  void everyConstantHasAWord(ClosedWords<?> words) {
    check(words);
  }

  private static <E extends Enum<E>> void check(ClosedWords<E> words) {
    E[] constants = words.type().getEnumConstants();
    assertThat(Arrays.stream(constants).map(words::word))
        .containsExactlyElementsOf(Arrays.stream(constants).map(Enum::name).toList());
    assertThat(Arrays.stream(constants).map(words::word).map(words::parse))
        .containsExactly(constants);
  }

  @Test
  void everyClosedSetOfADossierOrAVerdictHasWords() {
    assertThat(
            Stream.of(Dossier.class, Verdict.class)
                .flatMap(root -> ModelMembers.reachable(root).stream())
                .filter(Class::isEnum)
                .filter(type -> type != Credibility.class))
        .isNotEmpty()
        .allMatch(ClosedWords.ALL::containsKey);
  }
}
