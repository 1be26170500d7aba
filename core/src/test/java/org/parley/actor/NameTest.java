package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;
import org.parley.code.Language;

class NameTest {
  @Test
  void isInALanguageOrInNoneThatIsStated() {
    assertThat(Name.of("Téhéran", "fr").text()).isEqualTo("Téhéran");
    assertThat(Name.of("Téhéran", "fr").language()).contains(Language.of("fr"));
    assertThat(Name.of("Téhéran").language()).isEmpty();
  }

  @Test
  void isEqualByItsParts() {
    assertThat(Name.of("Iran", "en"))
        .isEqualTo(Name.builder().language(Language.of("en")).text("Iran").build())
        .hasSameHashCodeAs(Name.of("Iran", "en"))
        .isNotEqualTo(Name.of("Iran"))
        .isNotEqualTo(Name.of("Iran", "de"));
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void refusesABlankText(String text) {
    new Refusal("text", () -> Name.of(text), "a name must not be blank, got text='" + text + "'")
        .check();
  }

  @Test
  void refusesALanguageThatIsNone() {
    new Refusal(
            "language",
            () -> Name.of("Iran", "English!"),
            "a language must be a BCP 47 tag such as en or sr-Latn, got 'English!'")
        .check();
  }

  @Test
  void refusesToLackAText() {
    Refusal.ofMissing(() -> Name.builder().language(Language.of("en")).build(), "text");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(() -> Name.of(null), () -> Name.of("Iran", null));
  }
}
