package org.parley.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.Attempt;
import org.parley.ModelArbitraries;
import org.parley.TextArbitraries;
import org.parley.measure.MeasureVocabulary;
import org.parley.time.Edtf;

class MeasurePropertyTest {
  @Property
  void parsesWhatItPrints(@ForAll("measures") Measure measure) {
    assertThat(Measure.parse(measure.toString()))
        .isEqualTo(measure)
        .hasSameHashCodeAs(measure)
        .hasToString(measure.toString());
  }

  @Property
  void printsWhatItReadOfAnyText(@ForAll("texts") String text) {
    Optional<Measure> read = Attempt.toParse(Measure::parse, text);

    read.ifPresent(measure -> assertThat(Measure.parse(measure.toString())).isEqualTo(measure));
  }

  @Property(tries = 100)
  void readsOrRefusesALongTextInTime(@ForAll("longTexts") String text) {
    Optional<Measure> read = Attempt.toParseInTime(Measure::parse, text);

    read.ifPresent(measure -> assertThat(Measure.parse(measure.toString())).isEqualTo(measure));
  }

  @Property
  void countsTheSameAsItself(@ForAll("measures") Measure measure) {
    Measure again = Measure.parse(measure.toString());

    assertThat(MeasureVocabulary.standard().compare(measure, again)).isEqualTo(MeasureOrder.SAME);
  }

  @Property
  void twoThatCountTheSameDifferAtMostInHowTheirPeriodIsWritten(
      @ForAll("pairs") List<Measure> two) {
    Measure a = two.get(0);
    Measure b = two.get(1);

    assertThat(MeasureVocabulary.standard().compare(a, b) == MeasureOrder.SAME)
        .isEqualTo(
            a.object().equals(b.object())
                && a.effect().equals(b.effect())
                && a.qualifiers().equals(b.qualifiers())
                && a.scope().equals(b.scope())
                && days(a).equals(days(b))
                && a.flow() == b.flow());
  }

  private static List<Optional<LocalDate>> days(Measure measure) {
    return List.of(
        measure.period().flatMap(Edtf::earliest), measure.period().flatMap(Edtf::latest));
  }

  @Property
  void looksTheOtherWayFromTheOtherSide(@ForAll("pairs") List<Measure> two) {
    assertThat(MeasureVocabulary.standard().compare(two.get(0), two.get(1)))
        .isEqualTo(MeasureVocabulary.standard().compare(two.get(1), two.get(0)).reversed());
  }

  @Property(tries = 5000)
  void whatIsWithinAPartIsWithinTheWhole(@ForAll("chains") List<Measure> three) {
    boolean firstWithin = isWithin(three.get(0), three.get(1));
    boolean secondWithin = isWithin(three.get(1), three.get(2));

    if (firstWithin && secondWithin) {
      assertThat(isWithin(three.get(0), three.get(2))).isTrue();
    }
  }

  @Property(tries = 5000)
  void aPartOfAPartIsAPart(@ForAll("chains") List<Measure> three) {
    if (isPart(three.get(0), three.get(1)) && isPart(three.get(1), three.get(2))) {
      assertThat(isPart(three.get(0), three.get(2))).isTrue();
    }
  }

  private static boolean isPart(Measure a, Measure b) {
    return MeasureVocabulary.standard().compare(a, b) == MeasureOrder.NARROWER;
  }

  private static boolean isWithin(Measure a, Measure b) {
    return isPart(a, b) || MeasureVocabulary.standard().compare(a, b) == MeasureOrder.SAME;
  }

  @Property
  void whatIsComparedWithTheSameIsComparedAlike(
      @ForAll("measures") Measure measure, @ForAll("measures") Measure other) {
    if (measure.period().equals(Optional.of(Edtf.parse("2024")))) {
      Measure rewritten = Measure.parse(measure.toString().replace("[2024]", "[2024-XX]"));

      assertThat(MeasureVocabulary.standard().compare(rewritten, other))
          .isEqualTo(MeasureVocabulary.standard().compare(measure, other));
    }
  }

  @Provide
  Arbitrary<Measure> measures() {
    return ModelArbitraries.measures();
  }

  /** Two of one object and flow, so that more than a few are comparable. */
  @Provide
  Arbitrary<List<Measure>> pairs() {
    Arbitrary<List<Measure>> any = measures().list().ofSize(2);
    return Arbitraries.oneOf(any, alike(2));
  }

  @Provide
  Arbitrary<List<Measure>> chains() {
    return alike(3);
  }

  private static Arbitrary<List<Measure>> alike(int size) {
    Arbitrary<String> words =
        Combinators.combine(
                Arbitraries.of("killed", "killed_or_injured", "affected"),
                Arbitraries.of("", "+child"),
                Arbitraries.of("", "+civilian"),
                Arbitraries.of("", "@ISR"),
                Arbitraries.of(
                    "",
                    "[2023/..]",
                    "[2024]",
                    "[2024-XX]",
                    "[2024-04]",
                    "[2024-04-01/2024-04-30]",
                    "[2024-04-01]"))
            .as(
                (effect, one, two, scope, period) ->
                    "person+" + effect + one + two + scope + period);
    return words.map(Measure::parse).list().ofSize(size);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> nearly =
        TextArbitraries.nearly(ModelArbitraries.measures().map(Measure::toString));
    Arbitrary<String> signs = Arbitraries.strings().withChars("ab_1+@[]#PERIOD20").ofMaxLength(12);
    return Arbitraries.oneOf(nearly, signs, TextArbitraries.random());
  }

  @Provide
  Arbitrary<String> longTexts() {
    return TextArbitraries.repetitive(
        "", "a", "a+b", "+a", "+", "a+b@", "@", "x", "[", "]", "[2024]", "/", "#", "#A", "1", " ");
  }
}
