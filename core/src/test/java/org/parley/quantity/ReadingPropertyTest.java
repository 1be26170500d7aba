package org.parley.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.ModelArbitraries;
import org.parley.quantity.phrase.Lexicon;

class ReadingPropertyTest {
  @Property
  void moreToleranceEnclosesLess(
      @ForAll("quantities") Quantity quantity,
      @ForAll("tolerances") BigDecimal one,
      @ForAll("tolerances") BigDecimal other) {
    Optional<Range<BigDecimal>> narrow = quantity.interval(reading(one.min(other)));
    Optional<Range<BigDecimal>> wide = quantity.interval(reading(one.max(other)));

    assertThat(wide.isPresent()).isEqualTo(narrow.isPresent());
    wide.ifPresent(range -> assertThat(range.encloses(narrow.orElseThrow())).isTrue());
  }

  @Property
  void roundingEnclosesWhatWasSaid(
      @ForAll("quantities") Quantity quantity, @ForAll("tolerances") BigDecimal tolerance) {
    Optional<Range<BigDecimal>> said = quantity.interval(reading(tolerance));
    Optional<Range<BigDecimal>> rounded =
        quantity.interval(reading(tolerance).with(Rounding.HALF_UNIT));

    assertThat(rounded.isPresent()).isEqualTo(said.isPresent());
    rounded.ifPresent(
        range -> {
          assertThat(range.encloses(said.orElseThrow())).isTrue();
          assertThat(range.lowerEndpoint().signum()).isNotNegative();
        });
  }

  @Property
  void aLexiconMovesNoNumber(
      @ForAll("quantities") Quantity quantity, @ForAll("lexicons") Lexicon lexicon) {
    if (quantity.quantifier() != Quantifier.UNSPECIFIED) {
      assertThat(quantity.interval(Reading.strict().with(lexicon)))
          .isEqualTo(quantity.interval(Reading.strict()));
    }
  }

  @Property
  void onlyAboutIsReadWithTolerance(
      @ForAll("quantities") Quantity quantity, @ForAll("tolerances") BigDecimal tolerance) {
    if (quantity.quantifier() != Quantifier.APPROXIMATELY) {
      assertThat(quantity.interval(reading(tolerance)))
          .isEqualTo(quantity.interval(Reading.strict()));
    }
  }

  @Property
  void anExactNumberIsReadAsItself(
      @ForAll("figures") BigDecimal figure, @ForAll("tolerances") BigDecimal tolerance) {
    Quantity exact = Quantity.exactly(figure);

    assertThat(exact.interval(reading(tolerance)))
        .contains(Range.singleton(exact.value().orElseThrow()));
  }

  @Property
  void onlyAWordHasNoInterval(
      @ForAll("quantities") Quantity quantity, @ForAll("tolerances") BigDecimal tolerance) {
    assertThat(quantity.interval(reading(tolerance)).isEmpty())
        .isEqualTo(quantity.quantifier() == Quantifier.UNSPECIFIED);
  }

  @Property
  void everyIntervalHasANumberAndNoneBelowZero(
      @ForAll("quantities") Quantity quantity, @ForAll("tolerances") BigDecimal tolerance) {
    quantity
        .interval(reading(tolerance))
        .ifPresent(
            range -> {
              assertThat(range.isEmpty()).isFalse();
              assertThat(Range.atLeast(BigDecimal.ZERO).encloses(range)).isTrue();
            });
  }

  @Property
  void theNumberThatIsSaidLiesInTheIntervalUnlessItIsExcluded(
      @ForAll("quantities") Quantity quantity, @ForAll("tolerances") BigDecimal tolerance) {
    boolean excluded =
        quantity.quantifier() == Quantifier.MORE_THAN
            || quantity.quantifier() == Quantifier.LESS_THAN;

    quantity
        .value()
        .ifPresent(
            said ->
                assertThat(quantity.interval(reading(tolerance)).orElseThrow().contains(said))
                    .isEqualTo(!excluded));
  }

  @Property
  void equalQuantitiesHaveEqualIntervals(
      @ForAll("quantifiers") Quantifier quantifier,
      @ForAll("figures") BigDecimal figure,
      @ForAll("tolerances") BigDecimal tolerance) {
    BigDecimal longer = figure.setScale(Math.max(figure.scale(), 0) + 3);
    if (figure.signum() > 0) {
      Range<BigDecimal> interval = interval(quantifier, figure, tolerance);

      assertThat(interval(quantifier, longer, tolerance))
          .isEqualTo(interval)
          .hasSameHashCodeAs(interval)
          .hasToString(interval.toString());
    }
  }

  private static Range<BigDecimal> interval(
      Quantifier quantifier, BigDecimal figure, BigDecimal tolerance) {
    return Quantity.of(quantifier, figure).interval(reading(tolerance)).orElseThrow();
  }

  private static Reading reading(BigDecimal tolerance) {
    return Reading.strict().withTolerancePercent(tolerance);
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
  Arbitrary<Quantifier> quantifiers() {
    return Arbitraries.of(Quantifier.class).filter(one -> one.shape() == Quantifier.Shape.ONE);
  }

  @Provide
  Arbitrary<BigDecimal> tolerances() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("99.999")).ofScale(3);
  }

  @Provide
  Arbitrary<Lexicon> lexicons() {
    return Arbitraries.of(Lexicon.all());
  }
}
