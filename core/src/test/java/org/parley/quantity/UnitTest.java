package org.parley.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;

class UnitTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "COUNT",
        "PERCENT",
        "ORDINAL",
        "HOUSEHOLD",
        "ucum:t",
        "ucum:%",
        "x-a.b_1:стомильон",
        "a:b:c"
      })
  void isNamedByOneOfFourOrByACode(String name) {
    assertThat(Unit.of(name)).hasToString(name).isEqualTo(new Unit(name));
  }

  @ParameterizedTest(name = "{0} is whole: {1}")
  @CsvSource({"COUNT, true", "ORDINAL, true", "HOUSEHOLD, true", "PERCENT, false", "ucum:t, false"})
  void knowsWhetherThereAreOnlyWholeNumbersOfIt(String name, boolean whole) {
    assertThat(Unit.of(name).isWhole()).isEqualTo(whole);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "nothing,            ''",
    "an unknown name,    DOZEN",
    "a name in lower case, count",
    "a scheme in capitals, UCUM:t",
    "no value,           ucum:",
    "no scheme,          :t",
    "a space,            ucum:a b",
    "a bracket,          ucum:[in_i]",
  })
  void refusesAnotherName(String wrong, String name) {
    new Refusal(
            wrong,
            () -> Unit.of(name),
            "a unit must be one of COUNT, PERCENT, ORDINAL, HOUSEHOLD or a code scheme:value, got"
                + " unit='"
                + name
                + "'")
        .check();
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(() -> Unit.of(null), () -> new Unit(null));
  }
}
