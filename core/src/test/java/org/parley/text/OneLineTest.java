package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
  @Test
  void keepsWhatCanBeSeen() {
    assertThat(OneLine.of("200 missiles, é, ☃, 🚀")).isEqualTo("200 missiles, é, ☃, 🚀");
  }

  @Test
  void writesLineBreaksAndTabsByTheirLetters() {
    assertThat(OneLine.of("a\r\nb\tc")).isEqualTo("a\\r\\nb\\tc");
  }

  @Test
  void writesWhatNobodySeesByItsNumber() {
    assertThat(OneLine.of("\0|\u0085|\u00a0|\u2028|\u2029"))
        .isEqualTo("\\u0000|\\u0085|\\u00a0|\\u2028|\\u2029");
  }

  @Test
  void writesHalfAPairByItsNumber() {
    assertThat(OneLine.of("\ud83d|\ude80")).isEqualTo("\\ud83d|\\ude80");
  }
}
