package org.parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "CERTAIN,         CT+, true,  false",
    "PROBABLE,        PR+, true,  false",
    "POSSIBLE,        PS+, true,  false",
    "CERTAINLY_NOT,   CT-, false, true",
    "PROBABLY_NOT,    PR-, false, true",
    "POSSIBLY_NOT,    PS-, false, false",
    "CERTAIN_WHETHER, CTu, false, false",
    "UNKNOWN,         Uu,  true,  false",
  })
  void isAnAnswerADenialOrNeither(Stance stance, String factBank, boolean answer, boolean denial) {
    assertThat(stance.factBank()).isEqualTo(factBank);
    assertThat(stance.isAnswer()).isEqualTo(answer);
    assertThat(stance.isDenial()).isEqualTo(denial);
  }
}
