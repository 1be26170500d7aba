package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class UcdpPlausiblePropertyTest {
  private static final Set<Double> LISTED =
      Set.of(2.0, 3.0, 13.0, 20.0, 24.0, 40.0, 101.0, 200.0, 1001.0, 2000.0);

  @Property
  void theCdfRisesFromZeroToOne(
      @ForAll("distributions") UcdpPlausible killed,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) @Scale(9) double one,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) @Scale(9) double other) {
    double low = killed.cdf(Math.min(one, other));
    double high = killed.cdf(Math.max(one, other));

    assertThat(low).isBetween(0.0, high);
    assertThat(high).isBetween(low, 1.0);
  }

  @Property
  void theQuantileRises(
      @ForAll("distributions") UcdpPlausible killed,
      @ForAll @DoubleRange(max = 1) @Scale(9) double one,
      @ForAll @DoubleRange(max = 1) @Scale(9) double other) {
    assertThat(killed.quantile(Math.min(one, other)))
        .isLessThanOrEqualTo(killed.quantile(Math.max(one, other)));
  }

  @Property
  void theCdfReachesTheProbabilityAtItsQuantileAndNotBefore(
      @ForAll("distributions") UcdpPlausible killed,
      @ForAll @DoubleRange(min = 1e-6, max = 0.999999) @Scale(9) double probability) {
    double quantile = killed.quantile(probability);
    double little = 1e-6 * killed.scale();

    assertThat(killed.cdf(quantile + little)).isGreaterThanOrEqualTo(probability);
    assertThat(killed.cdf(quantile - little)).isLessThanOrEqualTo(probability);
  }

  @Property
  void aNumberComesBackFromItsProbability(
      @ForAll("distributions") UcdpPlausible killed,
      @ForAll @DoubleRange(min = -2, max = 10) @Scale(9) double scales) {
    double number = killed.loc() + scales * killed.scale();

    assertThat(killed.quantile(killed.cdf(number)))
        .isEqualTo(number, within(1e-6 * killed.scale()));
  }

  @Property
  void theBestFigureHasAllOfItsWeight(
      @ForAll("distributions") UcdpPlausible killed,
      @ForAll @DoubleRange(min = 0.001, max = 0.999) @Scale(9) double part) {
    double before = killed.cdf(Math.nextDown(killed.best()));

    assertThat(killed.quantile(before + part * killed.w())).isEqualTo(killed.best());
  }

  @Property(tries = 100)
  void theMeanOfASampleIsNearTheMean(@ForAll("distributions") UcdpPlausible killed) {
    int size = 20_000;
    double mean = killed.sample(size, 42).stream().average().orElseThrow();

    // Six standard errors of the wider of the two parts, and the distance between them.
    double spread = 1.29 * killed.scale() + Math.abs(killed.loc() - killed.best());
    assertThat(mean).isEqualTo(killed.mean(), within(6 * spread / Math.sqrt(size)));
  }

  @Property(tries = 100)
  void noSampleIsInfinite(@ForAll("distributions") UcdpPlausible killed, @ForAll long seed) {
    assertThat(killed.sample(100, seed).stream()).allMatch(Double::isFinite);
  }

  @Property
  void smoothChangesNothingOffTheListedFigures(
      @ForAll("figures") double best, @ForAll ViolenceType type) {
    Assume.that(!LISTED.contains(best));
    UcdpPlausible killed = UcdpPlausible.of(best, type);

    assertThat(killed.smooth().loc()).isEqualTo(killed.loc());
    assertThat(killed.smooth().scale()).isEqualTo(killed.scale());
    assertThat(killed.smooth().w()).isEqualTo(killed.w());
  }

  @Property
  void smoothRisesWithTheFigure(
      @ForAll("figures") double one, @ForAll("figures") double other, @ForAll ViolenceType type) {
    UcdpPlausible less = UcdpPlausible.of(Math.min(one, other), type).smooth();
    UcdpPlausible more = UcdpPlausible.of(Math.max(one, other), type).smooth();

    assertThat(less.loc()).isLessThanOrEqualTo(more.loc());
    assertThat(less.scale()).isLessThanOrEqualTo(more.scale());
    assertThat(less.w()).isGreaterThanOrEqualTo(more.w());
  }

  @Provide
  Arbitrary<Double> figures() {
    return Arbitraries.oneOf(
        Arbitraries.of(LISTED),
        Arbitraries.integers().between(0, 5000).map(Integer::doubleValue),
        Arbitraries.doubles().between(0, 1e6).ofScale(6));
  }

  @Provide
  Arbitrary<UcdpPlausible> distributions() {
    return Combinators.combine(
            figures(), Arbitraries.of(ViolenceType.class), Arbitraries.of(true, false))
        .as(
            (best, type, smooth) ->
                smooth ? UcdpPlausible.of(best, type).smooth() : UcdpPlausible.of(best, type));
  }
}
