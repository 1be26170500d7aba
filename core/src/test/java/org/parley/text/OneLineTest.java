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

  @Test
  void writesWhatChangesTheDirectionByItsNumber() {
    assertThat(OneLine.of("\u202e|\u2066|\u200f|\u061c"))
        .isEqualTo("\\u202e|\\u2066|\\u200f|\\u061c");
  }

  @Test
  void writesLettersWithoutAShapeByTheirNumber() {
    assertThat(OneLine.of("\u200b|\u00ad|\ufeff|\u3164|\u2800|\ud842\udfb7|\udb40\udc41"))
        .isEqualTo("\\u200b|\\u00ad|\\ufeff|\\u3164|\\u2800|\ud842\udfb7|\\udb40\\udc41");
  }

  @Test
  void keepsJoinersWhereAScriptNeedsThem() {
    String persian = "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627";
    assertThat(OneLine.of(persian)).isEqualTo(persian);
    String family = "\ud83d\udc69\u200d\ud83d\udc67";
    assertThat(OneLine.of(family)).isEqualTo(family);
    assertThat(OneLine.of("I\u200cran\u200d")).isEqualTo("I\\u200cran\\u200d");
  }

  @Test
  void isPlainIfItIsShownAsItIs() {
    assertThat(OneLine.isPlain("Iran")).isTrue();
    assertThat(OneLine.isPlain("Ir\u200ban")).isFalse();
  }
}
