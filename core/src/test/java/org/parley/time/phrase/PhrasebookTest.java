package org.parley.time.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasebookTest {
  private static final Phrasebook UCDP = Phrasebook.ENGLISH.withForms("ucdp-en.txt");

  @Test
  void hasAFormForEveryConstructionAndNoOther() {
    assertThat(names(Phrasebook.ENGLISH)).isEqualTo(names(Construction.values()));
  }

  @Test
  void hasAFormForEveryRowOfTheTableAndNoOther() {
    assertThat(names(UCDP)).isEqualTo(names(UcdpTimePhrase.values()));
  }

  private static Set<String> names(Phrasebook book) {
    return book.forms().stream().map(Form::name).collect(Collectors.toSet());
  }

  private static Set<String> names(Enum<?>... constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
  }

  static Stream<String> wordsOfForms() {
    return Stream.of(Phrasebook.ENGLISH, UCDP)
        .flatMap(book -> book.forms().stream())
        .flatMap(Form::words)
        .distinct();
  }

  /** Otherwise the word could never occur in a text. */
  @ParameterizedTest
  @MethodSource("wordsOfForms")
  void aWordOfAFormIsOneTokenInLowerCase(String word) {
    assertThat(Tokenizer.tokens(word.equals(".") ? "1.2" : word))
        .extracting(DateToken::word)
        .contains(word);
    assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT));
  }
}
