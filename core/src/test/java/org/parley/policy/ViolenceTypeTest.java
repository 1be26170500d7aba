package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;

class ViolenceTypeTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"1, STATE_BASED, state-based", "2, NON_STATE, non-state", "3, ONE_SIDED, one-sided"})
  void hasTheCodesOfUcdp(int code, ViolenceType type, String words) {
    assertThat(ViolenceType.ofCode(code)).isEqualTo(type).hasToString(words);
    assertThat(type.code()).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 4})
  void refusesAnotherCode(int code) {
    new Refusal(
            "code",
            () -> ViolenceType.ofCode(code),
            "a type of violence must be from 1 to 3, got code=" + code)
        .check();
  }
}
