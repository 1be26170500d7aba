package org.parley.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;

class GradeTest {
  @ParameterizedTest
  @CsvSource({
    "admiralty:B",
    "admiralty:2",
    "admiralty:B2",
    "icd203:very likely",
    "kent:almost certainly not",
    "stix:70",
    "stix-level:Med",
    "wep:highly unlikely",
    "zero-to-ten:10",
  })
  void isReadFromTheCodeThatItIsWrittenAs(String code) {
    assertThat(Grade.of(Code.parse(code)).map(Grade::code)).contains(Code.parse(code));
  }

  static Stream<Grade> all() {
    return Scales.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void comesBackFromItsCodeAsItself(Grade grade) {
    assertThat(Grade.of(grade.code())).contains(grade);
    assertThat(grade.code()).hasToString(grade.scheme() + ":" + grade);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"airwars:FAIR", "icd:likely", "icd203.1:likely", "acled:1"})
  void isNoneOfAnotherScheme(String code) {
    assertThat(Grade.of(Code.parse(code))).isEmpty();
  }

  @Test
  void namesTheWorkOfItsScale() {
    String nato = "NATO (2003). STANAG 2511: Intelligence Reports, edition 1 (the Admiralty code).";
    assertThat(Reliability.B.citation()).isEqualTo(nato);
    assertThat(Credibility.CONFIRMED.citation()).isEqualTo(nato);
    assertThat(Admiralty.parse("B2").citation()).isEqualTo(nato);
    assertThat(Icd203.LIKELY.citation())
        .isEqualTo(
            "Office of the Director of National Intelligence (2015). Intelligence Community"
                + " Directive 203: Analytic Standards.");
    assertThat(Kent.PROBABLE.citation())
        .isEqualTo(
            "Kent, Sherman (1964). Words of Estimative Probability. Studies in Intelligence 8(4),"
                + " 49-65.");
    assertThat(
            Stream.of(Wep.EVEN, StixLevel.MED, ZeroToTen.of(5), StixConfidence.of(50))
                .map(Grade::citation))
        .containsOnly(StixScale.citation());
  }

  @Test
  void isARatingOfAnAssessment() {
    Assessment assessment =
        Assessment.builder()
            .id(AssessmentId.of("a"))
            .target(AssessmentTarget.of(ClaimId.of("c")))
            .attribution(Attribution.of(ActorId.of("desk")))
            .opinion(Opinion.SUPPORTS)
            .addRatings(Icd203.LIKELY.code(), Credibility.CANNOT_BE_JUDGED.code())
            .addRatings(Code.parse("airwars:FAIR"), StixConfidence.of(62).code())
            .build();

    assertThat(assessment.ratings().stream().flatMap(code -> Grade.of(code).stream()))
        .containsExactly(Icd203.LIKELY, Credibility.CANNOT_BE_JUDGED, StixConfidence.of(62));
    assertThat(
            assessment.ratings().stream()
                .flatMap(code -> Grade.of(code).stream())
                .flatMap(grade -> grade.stix().stream()))
        .containsExactly(StixConfidence.of(70), StixConfidence.of(62));
  }

  @Test
  void aLetterAndAFigureAreTwoGrades() {
    Admiralty grade = Admiralty.parse("B2");

    assertThat(grade).isEqualTo(new Admiralty(Reliability.B, Credibility.PROBABLY_TRUE));
    assertThat(grade.stix()).isEmpty();
    assertThat(grade.credibility().stix()).contains(StixConfidence.of(70));
  }

  @Test
  void aBandHasBothItsEnds() {
    Band band = new Band(55, 80);

    assertThat(band.contains(55)).isTrue();
    assertThat(band.contains(80)).isTrue();
    assertThat(band.contains(54.999)).isFalse();
    assertThat(band.contains(80.001)).isFalse();
    assertThat(band.contains(Double.NaN)).isFalse();
    assertThat(band).hasToString("55 to 80");
    assertThat(new Band(100, 100)).hasToString("100");
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refusesWhatIsNotOnTheScale(Refusal wrong) {
    wrong.check();
  }

  static Stream<Refusal> wrong() {
    String pair = "a grade of the Admiralty code must be A to F and 1 to 6 as in B2, got ";
    String stix = "a STIX confidence must be a whole number from 0 to 100, got ";
    String ten = "a grade must be a whole number from 0 to 10, got ";
    String band = "a band must have 0 <= low <= high <= 100, got ";
    return Stream.of(
        code("admiralty:G", pair + "'G'"),
        code("admiralty:7", pair + "'7'"),
        code("admiralty:2B", pair + "'2B'"),
        code("admiralty:b2", pair + "'b2'"),
        code(
            "kent:likely",
            "a term of Kent's scale must be one of certain, almost certain, probable, about even,"
                + " probably not, almost certainly not, impossible, got 'likely'"),
        code(
            "wep:even chance",
            "a term of the WEP scale must be one of impossible, highly unlikely, unlikely, even,"
                + " likely,"
                + " highly likely, certain, got 'even chance'"),
        code(
            "stix-level:Medium",
            "a term of the STIX levels must be one of None, Low, Med, High, got 'Medium'"),
        code("stix:101", stix + "'101'"),
        code("stix:070", stix + "'070'"),
        code("stix:+70", stix + "'+70'"),
        code("stix:-1", stix + "'-1'"),
        code("stix:٧٠", stix + "'٧٠'"),
        code("zero-to-ten:11", ten + "'11'"),
        code("zero-to-ten:05", ten + "'05'"),
        new Refusal(
            "a reliability",
            () -> Reliability.parse("G"),
            "a term of the Admiralty code for a source must be one of A, B, C, D, E, F, got 'G'"),
        new Refusal(
            "a credibility",
            () -> Credibility.parse("0"),
            "a term of the Admiralty code for a report must be one of 1, 2, 3, 4, 5, 6, got '0'"),
        new Refusal(
            "a small number",
            () -> StixConfidence.of(-1),
            "a STIX confidence must be from 0 to 100, got value=-1"),
        new Refusal(
            "a large number",
            () -> StixConfidence.of(101),
            "a STIX confidence must be from 0 to 100, got value=101"),
        new Refusal(
            "a small grade", () -> ZeroToTen.of(-1), "a grade must be from 0 to 10, got value=-1"),
        new Refusal(
            "a large grade", () -> ZeroToTen.of(11), "a grade must be from 0 to 10, got value=11"),
        new Refusal("ends swapped", () -> new Band(80, 55), band + "low=80, high=55"),
        new Refusal("below 0", () -> new Band(-1, 55), band + "low=-1, high=55"),
        new Refusal("above 100", () -> new Band(80, 101), band + "low=80, high=101"));
  }

  private static Refusal code(String code, String message) {
    return new Refusal(code, () -> Grade.of(Code.parse(code)), message);
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(
        () -> new Admiralty(null, Credibility.DOUBTFUL),
        () -> new Admiralty(Reliability.A, null),
        () -> Admiralty.parse(null),
        () -> StixConfidence.parse(null),
        () -> ZeroToTen.parse(null),
        () -> Grade.of(null));
  }
}
