package org.parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "CERTAIN,         CT+, FIRM,        false, true",
    "PROBABLE,        PR+, HEDGED,      false, true",
    "POSSIBLE,        PS+, HEDGED,      false, false",
    "CERTAINLY_NOT,   CT-, FIRM,        true,  true",
    "PROBABLY_NOT,    PR-, HEDGED,      true,  true",
    "POSSIBLY_NOT,    PS-, HEDGED,      true,  false",
    "CERTAIN_WHETHER, CTu, UNCOMMITTED, false, false",
    "UNKNOWN,         Uu,  UNCOMMITTED, false, false",
  })
  void isFirmOrHedgedOrNeither(
      Stance stance, String factBank, Firmness firmness, boolean denial, boolean binds) {
    assertThat(stance.factBank()).isEqualTo(factBank);
    assertThat(stance.firmness()).isEqualTo(firmness);
    assertThat(stance.isDenial()).isEqualTo(denial);
    assertThat(stance.binds()).isEqualTo(binds);
  }
}
