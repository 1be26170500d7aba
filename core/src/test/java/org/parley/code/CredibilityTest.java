package org.parley.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;

class CredibilityTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "1, CONFIRMED",
    "2, PROBABLY_TRUE",
    "3, POSSIBLY_TRUE",
    "4, DOUBTFUL",
    "5, IMPROBABLE",
    "6, CANNOT_BE_JUDGED",
  })
  void hasTheGradesOfTheAdmiraltyCode(int grade, Credibility credibility) {
    assertThat(Credibility.ofGrade(grade)).isEqualTo(credibility);
    assertThat(credibility.grade()).isEqualTo(grade);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 7})
  void refusesAnotherGrade(int grade) {
    new Refusal(
            "grade",
            () -> Credibility.ofGrade(grade),
            "credibility must be from 1 to 6, got grade=" + grade)
        .check();
  }
}
