package org.parley.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;
import org.parley.citation.Basis;
import org.parley.quantity.phrase.Lexicon;

class ReadingTest {
  @ParameterizedTest(name = "{0}: {1} at {2} percent is {3}")
  @CsvSource({
    "exact,                200,            0,   [200..200]",
    "exact is exact,       200,            5,   [200..200]",
    "none,                 0,              50,  [0..0]",
    "about is as it stands, ~200,          0,   [200..200]",
    "about with tolerance, ~200,           5,   [190..210]",
    "about a fraction,     ~1.5%,          10,  [1.35..1.65]",
    "about with a fraction, ~200,          2.5, [195..205]",
    "about none,           ~0,             5,   [0..0]",
    "at least,             >=180,          5,   [180..+∞)",
    "more than,            >100,           0,   [101..+∞)",
    "more than a part,     >100.5,         0,   [101..+∞)",
    "more than percent,    >90%,           0,   (90..+∞)",
    "more than tonnes,     [ucum:t] >2,    0,   (2..+∞)",
    "more than households, [HOUSEHOLD] >2, 0,   [3..+∞)",
    "at most,              <=50,           0,   [0..50]",
    "less than,            <50,            0,   [0..49]",
    "less than a part,     <0.5,           0,   [0..0]",
    "less than one,        <1,             0,   [0..0]",
    "less than percent,    <50%,           0,   [0..50)",
    "behind the second,    [ORDINAL] >2,   0,   [3..+∞)",
    "between,              150..180,       10,  [150..180]",
    "the best is no end,   150..180(170),  10,  [150..180]",
  })
  void readsAQuantityAsAnInterval(
      String name, String quantity, BigDecimal tolerance, String interval) {
    Reading reading = Reading.strict().withTolerancePercent(tolerance);

    assertThat(Quantity.parse(quantity).interval(reading).map(Range::toString))
        .as(name)
        .contains(interval);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"?", "?several", "[PERCENT] ?most"})
  void knowsNoNumberForAWord(String quantity) {
    assertThat(Quantity.parse(quantity).interval(Reading.strict())).isEmpty();
    assertThat(Quantity.parse(quantity).interval(Reading.strict().withTolerancePercent(50)))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "180,               [175..185]",
    "181,               [181..181]",
    "1400,              [1350..1450]",
    "1401,              [1401..1401]",
    "1000000,           [500000..1500000]",
    "5,                 [5..5]",
    "10,                [5..15]",
    "0,                 [0..0]",
    "1.5,               [1.45..1.55]",
    "90%,               [85..95]",
    "99%,               [98.5..99.5]",
    "99.5%,             [99.45..99.55]",
    "[HOUSEHOLD] 40,    [35..45]",
    "[ORDINAL] 20,      [20..20]",
    "~200,              [150..250]",
    "~181,              [171.95..190.05]",
    "150..180,          [145..185]",
    "150..180(170),     [145..185]",
    ">=180,             [180..+∞)",
    ">100,              [101..+∞)",
    "<=50,              [0..50]",
    "<50,               [0..49]",
  })
  void readsNumbersAsRoundedByHalfAUnit(String quantity, String interval) {
    Reading reading = Reading.strict().withTolerancePercent(5).with(Rounding.HALF_UNIT);

    assertThat(Quantity.parse(quantity).interval(reading).map(Range::toString)).contains(interval);
  }

  @ParameterizedTest(name = "{0} under {1} is {2}")
  @CsvSource({
    "?dozens,                    acled-current, [12..12], STATED, 12",
    "?several people,            acled-current, [3..3], LIBRARY, 3",
    "?tens,                      pitf,          [50..99], SECONDARY,",
    "?some,                      literal,       [1..+∞), LIBRARY,",
    "200,                        acled-current, [200..200], LIBRARY,",
    "?dozens,                    strict,        , LIBRARY,",
    "?,                          literal,       , LIBRARY,",
    "'200 \"dozens, that is 200\"', literal,  [200..200], LIBRARY,",
  })
  void readsWordsByItsLexicon(
      String quantity, String lexicon, String interval, Basis basis, BigDecimal best) {
    Quantity said = Quantity.parse(quantity);
    Reading reading = Reading.strict().with(Lexicon.byId(lexicon).orElseThrow());

    assertThat(said.interval(reading).map(Range::toString))
        .isEqualTo(Optional.ofNullable(interval));
    assertThat(reading.basis(said)).isEqualTo(basis);
    assertThat(reading.best(said)).isEqualTo(Optional.ofNullable(best));
  }

  @Test
  void keepsEachPartWhenAnotherIsReplaced() {
    Reading reading =
        Reading.strict()
            .with(Rounding.HALF_UNIT)
            .with(Lexicon.CCC)
            .withTolerancePercent(5)
            .with(Lexicon.PITF);

    assertThat(reading.lexicon()).isSameAs(Lexicon.PITF);
    assertThat(reading.rounding()).isEqualTo(Rounding.HALF_UNIT);
    assertThat(reading.tolerancePercent()).isEqualTo(BigDecimal.valueOf(5));
    assertThat(reading)
        .hasToString("pitf, about ±5%, rounded by half a unit")
        .isNotEqualTo(reading.with(Lexicon.CCC))
        .isNotEqualTo(reading.with(Rounding.NONE))
        .isEqualTo(reading.with(Lexicon.CCC).with(Lexicon.PITF))
        .hasSameHashCodeAs(reading.with(Lexicon.CCC).with(Lexicon.PITF));
  }

  @ParameterizedTest(name = "{0} percent")
  @ValueSource(strings = {"0", "0.5", "5", "10", "99.999"})
  void tellsItsTolerance(BigDecimal percent) {
    assertThat(Reading.strict().withTolerancePercent(percent).tolerancePercent())
        .isEqualTo(percent);
  }

  @Test
  void isEqualByItsToleranceHoweverItIsWritten() {
    Reading ten = Reading.strict().withTolerancePercent(10);

    assertThat(ten)
        .isEqualTo(Reading.strict().withTolerancePercent(new BigDecimal("10.0")))
        .isEqualTo(Reading.strict().withTolerancePercent(new BigDecimal("1E+1")))
        .hasSameHashCodeAs(Reading.strict().withTolerancePercent(new BigDecimal("10.0")))
        .isNotEqualTo(Reading.strict())
        .isNotEqualTo("strict, about ±10%");
  }

  @Test
  void takesTheLastTolerance() {
    assertThat(Reading.strict().withTolerancePercent(10).withTolerancePercent(0))
        .isEqualTo(Reading.strict());
  }

  @ParameterizedTest(name = "{0} percent: {1}")
  @CsvSource({
    "0,    strict",
    "0.0,  strict",
    "10,   'strict, about ±10%'",
    "2.50, 'strict, about ±2.5%'",
  })
  void tellsWhatItDoes(BigDecimal percent, String words) {
    assertThat(Reading.strict().withTolerancePercent(percent)).hasToString(words);
  }

  @ParameterizedTest
  @MethodSource("wrongTolerances")
  void refusesAToleranceOutOfBounds(Refusal wrong) {
    wrong.check();
  }

  static Stream<Refusal> wrongTolerances() {
    return Stream.of(
        new Refusal(
            "below nothing",
            () -> Reading.strict().withTolerancePercent(-1),
            "a tolerance must be from 0 to below 100 percent, got percent=-1"),
        new Refusal(
            "all",
            () -> Reading.strict().withTolerancePercent(100),
            "a tolerance must be from 0 to below 100 percent, got percent=100"),
        new Refusal(
            "more than all",
            () -> Reading.strict().withTolerancePercent(new BigDecimal("100.5")),
            "a tolerance must be from 0 to below 100 percent, got percent=100.5"));
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(() -> Reading.strict().withTolerancePercent(null));
  }
}
