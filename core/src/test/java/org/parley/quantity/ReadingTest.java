package org.parley.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Refusal;

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
            "a tolerance is from 0 to below 100 percent, got percent=-1"),
        new Refusal(
            "all",
            () -> Reading.strict().withTolerancePercent(100),
            "a tolerance is from 0 to below 100 percent, got percent=100"),
        new Refusal(
            "more than all",
            () -> Reading.strict().withTolerancePercent(new BigDecimal("100.5")),
            "a tolerance is from 0 to below 100 percent, got percent=100.5"));
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(() -> Reading.strict().withTolerancePercent(null));
  }
}
