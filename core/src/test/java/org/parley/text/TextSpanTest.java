package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.Refusal;

class TextSpanTest {
  @Test
  void liesInATextAndIsNotEmpty() {
    new Refusal(
            "",
            () -> new TextSpan(3, 3),
            "a span must start at 0 or later and end after its start, got start=3, end=3")
        .check();
    new Refusal(
            "",
            () -> new TextSpan(-1, 3),
            "a span must start at 0 or later and end after its start, got start=-1, end=3")
        .check();
    assertThat(new TextSpan(1, 3).of("abcd")).isEqualTo("bc");
  }
}
