package org.parley.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryTest {
  @Test
  void hasTheWordsOfAllInputsOnceInTheirOrder() {
    assertThat(words("{\"speaksFor\": \"x-own:km2\", \"a\": 180}", "derived_from,speaksFor"))
        .isEqualTo("\"derived_from\"\n\"speaksFor\"\n\"x-own:km2\"\n");
  }

  @Test
  void writesOtherLettersByteByByte() {
    assertThat(words("сто")).isEqualTo("\"\\xD1\\x81\\xD1\\x82\\xD0\\xBE\"\n");
  }

  @Test
  void leavesOutWhatIsTooLongToBeAWord() {
    assertThat(words("a".repeat(33))).isEmpty();
  }

  private static String words(String... inputs) {
    return Dictionary.of(List.of(inputs).stream().map(input -> input.getBytes(UTF_8)).toList());
  }
}
