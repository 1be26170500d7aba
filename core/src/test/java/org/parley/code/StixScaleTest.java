package org.parley.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StixScaleTest {
  @ParameterizedTest(name = "{0}: {1}, from {2} to {3}")
  @CsvSource({
    "stix-level:None,         0,   0,   0",
    "stix-level:Low,         15,   1,  29",
    "stix-level:Med,         50,  30,  69",
    "stix-level:High,        85,  70, 100",
    "zero-to-ten:0,           0,   0,   4",
    "zero-to-ten:1,          10,   5,  14",
    "zero-to-ten:2,          20,  15,  24",
    "zero-to-ten:3,          30,  25,  34",
    "zero-to-ten:4,          40,  35,  44",
    "zero-to-ten:5,          50,  45,  54",
    "zero-to-ten:6,          60,  55,  64",
    "zero-to-ten:7,          70,  65,  74",
    "zero-to-ten:8,          80,  75,  84",
    "zero-to-ten:9,          90,  85,  94",
    "zero-to-ten:10,        100,  95, 100",
    "admiralty:1,            90,  80, 100",
    "admiralty:2,            70,  60,  79",
    "admiralty:3,            50,  40,  59",
    "admiralty:4,            30,  20,  39",
    "admiralty:5,            10,   0,  19",
    "wep:impossible,          0,   0,   0",
    "wep:highly unlikely,    10,   1,  19",
    "wep:unlikely,           30,  20,  39",
    "wep:even,               50,  40,  59",
    "wep:likely,             70,  60,  79",
    "wep:highly likely,      90,  80,  99",
    "wep:certain,           100, 100, 100",
    "icd203:almost no chance, 5,   0,   9",
    "icd203:very unlikely,   15,  10,  19",
    "icd203:unlikely,        30,  20,  39",
    "icd203:roughly even,    50,  40,  59",
    "icd203:likely,          70,  60,  79",
    "icd203:very likely,     85,  80,  89",
    "icd203:almost certain,  95,  90, 100",
  })
  void hasTheTablesOfTheStandard(String code, int number, int low, int high) {
    Grade grade = Grade.of(Code.parse(code)).orElseThrow();

    assertThat(grade.stix()).contains(StixConfidence.of(number));
    assertThat(Scales.bandOf(grade)).contains(new Band(low, high));
    assertThat(Scales.read(grade, low)).isEqualTo(grade);
    assertThat(Scales.read(grade, number)).isEqualTo(grade);
    assertThat(Scales.read(grade, high)).isEqualTo(grade);
  }

  @Test
  void listsTheTermsThatHaveANumber() {
    assertThat(StixScale.LEVEL.grades()).containsExactly(StixLevel.values());
    assertThat(StixScale.ZERO_TO_TEN.grades()).hasSize(11).startsWith(ZeroToTen.of(0));
    assertThat(StixScale.WEP.grades()).containsExactly(Wep.values());
    assertThat(StixScale.DNI.grades()).containsExactly(Icd203.values());
    assertThat(StixScale.ADMIRALTY.grades())
        .hasSize(5)
        .doesNotContain(Credibility.CANNOT_BE_JUDGED);
  }

  @Test
  void noBasisIsNoNumber() {
    assertThat(Credibility.CANNOT_BE_JUDGED.stix()).isEmpty();
    assertThat(StixScale.ADMIRALTY.confidence(Credibility.CANNOT_BE_JUDGED)).isEmpty();
    assertThat(StixScale.ADMIRALTY.band(Credibility.CANNOT_BE_JUDGED)).isEmpty();
    assertThat(Reliability.values()).allSatisfy(grade -> assertThat(grade.stix()).isEmpty());
  }

  @Test
  void aNumberMeansAnotherTermInAnotherTable() {
    StixConfidence number = StixConfidence.of(85);

    assertThat(StixScale.LEVEL.grade(number)).isEqualTo(StixLevel.HIGH);
    assertThat(StixScale.ZERO_TO_TEN.grade(number)).isEqualTo(ZeroToTen.of(9));
    assertThat(StixScale.ADMIRALTY.grade(number)).isEqualTo(Credibility.CONFIRMED);
    assertThat(StixScale.WEP.grade(number)).isEqualTo(Wep.HIGHLY_LIKELY);
    assertThat(StixScale.DNI.grade(number)).isEqualTo(Icd203.VERY_LIKELY);
  }

  @Test
  void namesItsStandard() {
    assertThat(StixScale.citation())
        .isEqualTo(
            "OASIS (2021). STIX Version 2.1. OASIS Standard, 10 June 2021, appendix A: Confidence"
                + " Scales.");
  }
}
