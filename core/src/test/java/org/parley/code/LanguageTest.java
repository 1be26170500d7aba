package org.parley.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;

class LanguageTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "en",
        "fa",
        "sr-Latn",
        "zh-Hant-TW",
        "zh-cmn-Hans-CN",
        "de-1996",
        "es-419",
        "EN-us",
        "und",
        "x-own",
        "en-x-a-b",
        "i-klingon",
        "de-u-co-phonebk"
      })
  void keepsATagAsItIsWritten(String tag) {
    assertThat(Language.of(tag)).hasToString(tag).isEqualTo(new Language(tag));
    assertThat(Language.of(tag).tag()).isEqualTo(tag);
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {
        "",
        " ",
        "e",
        "English!",
        "en_US",
        "en-",
        "-en",
        "en--us",
        " en",
        "en\n",
        "فارسی",
        "a-b"
      })
  void refusesATextThatIsNoTag(String tag) {
    refuses(tag, tag);
  }

  @Test
  void shortensALongTextInItsMessage() {
    refuses("y".repeat(61), "y".repeat(60) + "…");
  }

  private static void refuses(String tag, String shown) {
    new Refusal(
            tag,
            () -> Language.of(tag),
            "a language must be a BCP 47 tag such as en or sr-Latn, got '" + shown + "'")
        .check();
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(() -> Language.of(null), () -> new Language(null));
  }
}
