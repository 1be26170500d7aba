package org.parley.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.input.ProblemCollector;

class CsvProblemsTest {
  @Test
  void showsAMessageInOneLine() {
    assertThat(shown("a\r\n\tb\u0085\u2028\u2029\u0000é"))
        .isEqualTo("a\\r\\n\\tb\\u0085\\u2028\\u2029\\u0000é");
  }

  @Test
  void showsHalfACharacterByItsNumber() {
    assertThat(shown("\ud83d")).isEqualTo("\\ud83d");
  }

  @ParameterizedTest
  @CsvSource({"498, 0", "499, -1", "500, 0"})
  void cutsALongMessageBetweenCharacters(int length, int difference) {
    String message = "x".repeat(length) + "😀".repeat(10);

    assertThat(shown(message)).isEqualTo(message.substring(0, 500 + difference) + "…");
  }

  private static String shown(String message) {
    ProblemCollector problems = ProblemCollector.withDefaults();
    problems.add(1, message);
    return problems.problems().get(0).message();
  }
}
