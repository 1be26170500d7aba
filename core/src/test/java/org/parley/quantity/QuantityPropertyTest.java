package org.parley.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parley.Attempt;
import org.parley.ModelArbitraries;
import org.parley.TextArbitraries;

class QuantityPropertyTest {
  @Property
  void parsesWhatItPrints(@ForAll("quantities") Quantity quantity) {
    assertThat(Quantity.parse(quantity.toString()))
        .isEqualTo(quantity)
        .hasSameHashCodeAs(quantity)
        .hasToString(quantity.toString());
  }

  @Property
  void printsWhatItReadOfAnyText(@ForAll("texts") String text) {
    Optional<Quantity> read = Attempt.toParse(Quantity::parse, text);

    read.ifPresent(quantity -> assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity));
  }

  @Property(tries = 100)
  void readsOrRefusesALongTextInTime(@ForAll("longTexts") String text) {
    Optional<Quantity> read = Attempt.toParseInTime(Quantity::parse, text);

    read.ifPresent(quantity -> assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity));
  }

  @Property
  void zerosBehindANumberDoNotMatter(
      @ForAll("figures") BigDecimal figure, @ForAll @IntRange(max = 5) int zeros) {
    BigDecimal longer = figure.setScale(Math.max(figure.scale(), 0) + zeros);

    assertThat(Quantity.exactly(longer))
        .isEqualTo(Quantity.exactly(figure))
        .hasSameHashCodeAs(Quantity.exactly(figure))
        .hasToString(Quantity.exactly(figure).toString());
  }

  @Property
  void unitsReadWhatTheyPrint(@ForAll("units") Unit unit) {
    assertThat(Unit.of(unit.toString())).isEqualTo(unit);
  }

  @Property
  void unitsReadOrRefuseAnyText(@ForAll("texts") String text) {
    Attempt.toParse(Unit::of, text).ifPresent(unit -> assertThat(unit).hasToString(text));
  }

  @Property
  void anyUnitThatIsReadIsReadInAQuantity(@ForAll("unitTexts") String text) {
    Optional<Quantity> quantity =
        Attempt.toParse(Unit::of, text).map(unit -> Quantity.unspecified().withUnit(unit));

    quantity.ifPresent(one -> assertThat(Quantity.parse(one.toString())).isEqualTo(one));
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return ModelArbitraries.quantities();
  }

  @Provide
  Arbitrary<BigDecimal> figures() {
    return ModelArbitraries.figures();
  }

  @Provide
  Arbitrary<Unit> units() {
    return ModelArbitraries.units();
  }

  @Provide
  Arbitrary<String> unitTexts() {
    return Arbitraries.oneOf(TextArbitraries.lines(), Arbitraries.strings())
        .map(value -> "x-own:" + value);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> nearly =
        TextArbitraries.nearly(ModelArbitraries.quantities().map(Quantity::toString));
    Arbitrary<String> signs =
        Arbitraries.strings().withChars("0129.~<>=%()[]? \"\\a:").ofMaxLength(12);
    return Arbitraries.oneOf(nearly, signs, TextArbitraries.random());
  }

  @Provide
  Arbitrary<String> longTexts() {
    return TextArbitraries.repetitive(
        "", "5", "5 \"", "\"", " \"", "\\", "\\\"", "\\\\", "a", "1..2", ".", "(", "[", "] ", "?",
        "[ucum:", "5 \"a\"");
  }
}
