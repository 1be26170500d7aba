package org.parley.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;

class Icd203Test {
  @ParameterizedTest(name = "{0}: {1} to {2} percent")
  @CsvSource({
    "almost no chance,  1,  5",
    "very unlikely,     5, 20",
    "unlikely,         20, 45",
    "roughly even,     45, 55",
    "likely,           55, 80",
    "very likely,      80, 95",
    "almost certain,   95, 99",
  })
  void hasTheBandsOfTheDirective(String term, int low, int high) {
    assertThat(Icd203.parse(term).band()).isEqualTo(new Band(low, high));
  }

  @ParameterizedTest(name = "{0} percent: {1}")
  @CsvSource({
    "0,    ''",
    "0.99, ''",
    "1,    almost no chance",
    "4.9,  almost no chance",
    "5,    almost no chance; very unlikely",
    "5.1,  very unlikely",
    "20,   very unlikely; unlikely",
    "45,   unlikely; roughly even",
    "50,   roughly even",
    "55,   roughly even; likely",
    "57,   likely",
    "80,   likely; very likely",
    "95,   very likely; almost certain",
    "99,   almost certain",
    "99.5, ''",
    "100,  ''",
  })
  void namesEveryTermForAPercentage(double percent, String terms) {
    List<Icd203> expected =
        Stream.of(terms.split("; ")).filter(t -> !t.isEmpty()).map(Icd203::parse).toList();

    assertThat(Icd203.containing(percent)).isEqualTo(expected);
  }

  @Test
  void isFarFromItsNumberInStix() {
    assertThat(Icd203.containing(57)).containsExactly(Icd203.LIKELY);
    assertThat(StixScale.DNI.grade(StixConfidence.of(57))).isEqualTo(Icd203.ROUGHLY_EVEN);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refusesWhatIsNotOnTheScale(Refusal wrong) {
    wrong.check();
  }

  static Stream<Refusal> wrong() {
    String terms =
        "a term of ICD 203 must be one of almost no chance, very unlikely, unlikely, roughly even,"
            + " likely, very likely, almost certain, got ";
    String percent = "a percentage must be from 0 to 100, got percent=";
    return Stream.of(
        new Refusal("a capital", () -> Icd203.parse("Likely"), terms + "'Likely'"),
        new Refusal("a name in Java", () -> Icd203.parse("VERY_LIKELY"), terms + "'VERY_LIKELY'"),
        new Refusal("a term of Kent", () -> Icd203.parse("probable"), terms + "'probable'"),
        new Refusal("nothing", () -> Icd203.parse(""), terms + "''"),
        new Refusal(
            "a long text", () -> Icd203.parse("x".repeat(61)), terms + "'" + "x".repeat(60) + "…'"),
        new Refusal("below 0", () -> Icd203.containing(-0.1), percent + "-0.1"),
        new Refusal("above 100", () -> Icd203.containing(100.1), percent + "100.1"),
        new Refusal("no number", () -> Icd203.containing(Double.NaN), percent + "NaN"));
  }
}
