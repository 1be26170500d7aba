package org.parley.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;
import org.parley.code.Language;

class WordingTest {
  @Test
  void keepsItsParts() {
    Wording wording = full().build();

    assertThat(wording.text()).isEqualTo("200 موشک");
    assertThat(wording.form()).isEqualTo(WordingForm.VERBATIM);
    assertThat(wording.language()).contains(Language.of("fa"));
    assertThat(wording.translated()).contains(false);
  }

  @Test
  void leavesOpenWhetherItWasTranslatedIfNothingIsSaidOfIt() {
    assertThat(Wording.of(WordingForm.INDIRECT, "they fired").translated()).isEmpty();
    assertThat(Wording.of(WordingForm.INDIRECT, "they fired").language()).isEmpty();
  }

  @Test
  void isEqualByItsParts() {
    assertThat(full().build())
        .isEqualTo(full().build())
        .hasSameHashCodeAs(full().build())
        .isNotEqualTo(Wording.of(WordingForm.VERBATIM, "200 موشک"));
    assertThat(Wording.of(WordingForm.PARTIAL, "a"))
        .isNotEqualTo(Wording.of(WordingForm.VERBATIM, "a"));
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", " ", "\n"})
  void refusesABlankText(String text) {
    new Refusal(
            "text",
            () -> Wording.of(WordingForm.VERBATIM, text),
            "a wording must not be blank, got text='" + text + "'")
        .check();
  }

  @Test
  void refusesToLackATextAndAForm() {
    Refusal.ofMissing(() -> Wording.builder().translated(true).build(), "text", "form");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(() -> Wording.of(null, "text"), () -> Wording.of(WordingForm.VERBATIM, null));
  }

  private static Wording.Builder full() {
    return Wording.builder()
        .text("200 موشک")
        .form(WordingForm.VERBATIM)
        .language(Language.of("fa"))
        .translated(false);
  }
}
