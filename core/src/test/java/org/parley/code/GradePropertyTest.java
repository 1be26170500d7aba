package org.parley.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.parley.Attempt;
import org.parley.TextArbitraries;

class GradePropertyTest {
  @Property
  void aTermComesBackFromItsNumber(@ForAll("scales") StixScale<?> scale) {
    comesBack(scale);
  }

  private static <G extends Grade> void comesBack(StixScale<G> scale) {
    for (G grade : scale.grades()) {
      StixConfidence number = scale.confidence(grade).orElseThrow();
      assertThat(scale.grade(number)).isEqualTo(grade);
      assertThat(grade.stix()).contains(number);
    }
  }

  @Property
  void everyNumberIsReadAsJustOneTerm(
      @ForAll("scales") StixScale<?> scale, @ForAll @IntRange(max = 100) int number) {
    assertThat(scale.grades().stream().filter(grade -> reads(scale, grade, number)))
        .hasSize(1)
        .first()
        .isEqualTo(scale.grade(StixConfidence.of(number)));
  }

  private static <G extends Grade> boolean reads(StixScale<G> scale, Grade grade, int number) {
    return scale.grades().stream()
        .filter(grade::equals)
        .findFirst()
        .flatMap(scale::band)
        .orElseThrow()
        .contains(number);
  }

  @Property
  void everyPercentageFrom1To99HasATermOfIcd203(
      @ForAll @DoubleRange(min = 1, max = 99) @Scale(9) double percent) {
    List<Icd203> terms = Icd203.containing(percent);

    assertThat(terms).hasSizeBetween(1, 2);
    assertThat(terms).allSatisfy(term -> assertThat(term.band().contains(percent)).isTrue());
  }

  @Property
  void aPercentageHasTheTermsWhoseBandHoldsIt(
      @ForAll @DoubleRange(max = 100) @Scale(9) double percent,
      @ForAll Kent kent,
      @ForAll Icd203 icd) {
    assertThat(Kent.containing(percent).contains(kent)).isEqualTo(kent.band().contains(percent));
    assertThat(Icd203.containing(percent).contains(icd)).isEqualTo(icd.band().contains(percent));
  }

  @Property
  void aGradeWithoutBasisOrTableHasNoNumber(@ForAll("grades") Grade grade) {
    boolean without =
        grade instanceof Kent
            || grade instanceof Reliability
            || grade instanceof Admiralty
            || grade == Credibility.CANNOT_BE_JUDGED;

    assertThat(grade.stix().isEmpty()).isEqualTo(without);
  }

  @Property
  void aGradeIsReadAsWrittenOrRefused(
      @ForAll("schemes") String scheme, @ForAll("texts") String text) {
    Attempt.toParse(value -> Grade.of(new Code(scheme, value)), text)
        .flatMap(grade -> grade)
        .map(Grade::code)
        .ifPresent(code -> assertThat(Optional.of(code)).contains(new Code(scheme, text)));
  }

  @Provide
  Arbitrary<StixScale<?>> scales() {
    return Arbitraries.of(Scales.OF_STIX);
  }

  @Provide
  Arbitrary<Grade> grades() {
    return Arbitraries.of(Scales.all());
  }

  @Provide
  Arbitrary<String> schemes() {
    return grades().map(Grade::scheme);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        grades().map(Object::toString),
        TextArbitraries.nearly(grades().map(Object::toString)),
        TextArbitraries.random());
  }
}
