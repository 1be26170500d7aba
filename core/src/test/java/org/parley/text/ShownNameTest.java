package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran",
        "Hamas-run health ministry",
        "U.S. officials",
        "Gen. Mark Milley",
        "St. Petersburg police",
        "J. K. Rowling",
        "Médecins Sans Frontières (MSF), Paris",
        "O'Brien & Sons",
        "وزارة الصحة",
        "https://example.org/a?b=1;c=2"
      })
  void anOrdinaryNameIsShownAsItIs(String name) {
    assertThat(ShownName.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UNANIMOUS: all give the same answer",
        "Iran says 5. CONTESTED",
        "Nobody!",
        "Who?",
        "Iran; Israel",
        "https://example.org says 5. No more",
        " "
      })
  void aNameThatReadsLikeASentenceIsQuoted(String name) {
    assertThat(ShownName.of(name)).isEqualTo('"' + name + '"');
  }

  @Test
  void aQuotationMarkInsideDoesNotEndTheQuotation() {
    assertThat(ShownName.of("x\" says 5. \"y")).isEqualTo("\"x\\\" says 5. \\\"y\"");
  }

  @Test
  void aLongNameIsQuoted() {
    assertThat(ShownName.of("a".repeat(60))).isEqualTo("a".repeat(60));
    assertThat(ShownName.of("a".repeat(61))).isEqualTo('"' + "a".repeat(61) + '"');
  }

  @Test
  void whatCannotBeSeenIsShownByItsNumber() {
    assertThat(ShownName.of("I\u202eran")).isEqualTo("I\\u202eran");
    assertThat(ShownName.of("Iran\nIsrael")).isEqualTo("Iran\\nIsrael");
  }
}
