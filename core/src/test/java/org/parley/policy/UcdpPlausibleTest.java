package org.parley.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;
import static org.parley.policy.ViolenceType.NON_STATE;
import static org.parley.policy.ViolenceType.ONE_SIDED;
import static org.parley.policy.ViolenceType.STATE_BASED;

import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;

class UcdpPlausibleTest {
  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "V1, STATE_BASED, 100, 134.24, 32.88, 0.4167, 131.04, 100,    112.33, 213.55",
    "V2, NON_STATE,   100, 132.71, 26.18, 0.3848, 129.42, 100,    119.20, 197.32",
    "V4, STATE_BASED, 180, 232.40, 53.11, 0.4096, 229.04, 180,    198.97, 361.18",
    "V5, STATE_BASED, 200, 208.89, 31.26, 0.4035, 216.06, 180.51, 200,    285.02",
    "V6, STATE_BASED, 0,   0.80,   0.74,  0.4742, 0.65,   0,      0,      2.51",
  })
  void agreesWithThePublishedModel(
      String name,
      ViolenceType type,
      double best,
      double loc,
      double scale,
      double w,
      double mean,
      double p05,
      double median,
      double p95) {
    UcdpPlausible killed = UcdpPlausible.of(best, type);

    assertThat(killed.loc()).as(name).isEqualTo(loc, within(0.01));
    assertThat(killed.scale()).isEqualTo(scale, within(0.01));
    assertThat(killed.w()).isEqualTo(w, within(0.0001));
    assertThat(killed.mean()).isEqualTo(mean, within(0.01));
    assertThat(killed.quantile(0.05)).isEqualTo(p05, within(0.01));
    assertThat(killed.median()).isEqualTo(median, within(0.01));
    assertThat(killed.quantile(0.95)).isEqualTo(p95, within(0.01));
  }

  @ParameterizedTest(name = "{0}, {1}, smooth {2}")
  @CsvFileSource(resources = "/policy/ucdp-plausible.csv")
  void agreesWithAnotherRoute(
      ViolenceType type,
      double best,
      boolean smooth,
      double loc,
      double scale,
      double w,
      double mean,
      double p05,
      double median,
      double p95) {
    UcdpPlausible given = UcdpPlausible.of(best, type);
    UcdpPlausible killed = smooth ? given.smooth() : given;

    assertThat(killed.loc()).isEqualTo(loc, nearly(loc));
    assertThat(killed.scale()).isEqualTo(scale, nearly(scale));
    assertThat(killed.w()).isEqualTo(w, nearly(w));
    assertThat(killed.mean()).isEqualTo(mean, nearly(mean));
    assertThat(killed.quantile(0.05)).isEqualTo(p05, nearly(p05));
    assertThat(killed.median()).isEqualTo(median, nearly(median));
    assertThat(killed.quantile(0.95)).isEqualTo(p95, nearly(p95));
  }

  private static Offset<Double> nearly(double number) {
    return within(1e-10 * Math.max(1, number));
  }

  @Test
  void jumpsAtTheBestFigure() {
    UcdpPlausible killed = UcdpPlausible.of(180, STATE_BASED);
    double before = killed.cdf(Math.nextDown(180.0));

    assertThat(killed.cdf(180) - before).isEqualTo(killed.w(), within(1e-12));
    assertThat(killed.quantile(before + 1e-9)).isEqualTo(180);
    assertThat(killed.quantile(before + killed.w() / 2)).isEqualTo(180);
    assertThat(killed.quantile(before + killed.w() - 1e-9)).isEqualTo(180);
    assertThat(killed.quantile(before - 1e-6)).isLessThan(180);
    assertThat(killed.quantile(before + killed.w() + 1e-6)).isGreaterThan(180);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(ViolenceType.class)
  void hasNeitherALeastNorAGreatestNumber(ViolenceType type) {
    for (double best : new double[] {0, 0.5, 200, 1e9, 1e300}) {
      UcdpPlausible killed = UcdpPlausible.of(best, type);

      assertThat(killed.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
      assertThat(killed.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
      assertThat(killed.cdf(Double.NEGATIVE_INFINITY)).isZero();
      assertThat(killed.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
    }
  }

  @Test
  void reachesBelowZeroForASmallFigure() {
    UcdpPlausible killed = UcdpPlausible.of(0, STATE_BASED);

    assertThat(killed.quantile(0.01)).isEqualTo(-0.2166, within(0.0001));
    assertThat(killed.cdf(-0.0001)).isEqualTo(0.0273, within(0.0001));
  }

  @Test
  void departsFromTheLineForAListedFigureAlone() {
    double below = UcdpPlausible.of(199, STATE_BASED).mean();
    double listed = UcdpPlausible.of(200, STATE_BASED).mean();
    double nearly = UcdpPlausible.of(200.001, STATE_BASED).mean();

    assertThat(listed).isLessThan(below);
    assertThat(nearly).isGreaterThan(below);
    assertThat(UcdpPlausible.of(200, STATE_BASED).smooth().mean()).isBetween(below, nearly);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(ViolenceType.class)
  void staysFiniteFarOut(ViolenceType type) {
    UcdpPlausible killed = UcdpPlausible.of(Double.MAX_VALUE, type);

    assertThat(killed.loc()).isPositive().isFinite();
    assertThat(killed.scale()).isPositive().isFinite();
    assertThat(killed.mean()).isPositive().isFinite();
    assertThat(killed.median()).isPositive().isFinite();
    assertThat(killed.w()).isBetween(0.0, 1.0);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(ViolenceType.class)
  void hasAMeanBelowTheFigureOnlyFarAboveTheListedOnes(ViolenceType type) {
    assertThat(UcdpPlausible.of(25_000, type).mean()).isGreaterThan(25_000);
    assertThat(UcdpPlausible.of(29_000, type).mean()).isLessThan(29_000);
  }

  /**
   * Compared to the last digit, to detect a JDK with other random numbers; 15 digits of each were
   * computed independently.
   */
  @Test
  void drawsTheSameNumbersEverywhere() {
    UcdpPlausible killed = UcdpPlausible.of(180, STATE_BASED);

    assertThat(killed.sample(6, 2026).asList())
        .containsExactly(
            300.8764164102894,
            189.25638787965278,
            242.37044348799188,
            180.0,
            276.5625899850163,
            257.5723054489897);
    assertThat(killed.sample(6, 2026)).isEqualTo(killed.sample(6, 2026));
    assertThat(killed.sample(3, 2026)).isEqualTo(killed.sample(6, 2026).subArray(0, 3));
    assertThat(killed.sample(6, 2027)).isNotEqualTo(killed.sample(6, 2026));
    assertThat(killed.sample(0, 1).asList()).isEmpty();
  }

  @Test
  void isEqualByFigureTypeAndOption() {
    UcdpPlausible killed = UcdpPlausible.of(180, STATE_BASED);

    assertThat(killed)
        .isEqualTo(UcdpPlausible.of(180, STATE_BASED))
        .hasSameHashCodeAs(UcdpPlausible.of(180, STATE_BASED))
        .isNotEqualTo(UcdpPlausible.of(181, STATE_BASED))
        .isNotEqualTo(UcdpPlausible.of(180, NON_STATE))
        .isNotEqualTo(killed.smooth())
        .isNotEqualTo("180")
        .hasToString("killed given 180.0, state-based");
    assertThat(killed.smooth())
        .isEqualTo(killed.smooth().smooth())
        .hasToString("killed given 180.0, state-based, smooth");
    assertThat(UcdpPlausible.of(-0.0, ONE_SIDED)).isEqualTo(UcdpPlausible.of(0, ONE_SIDED));
    assertThat(killed.best()).isEqualTo(180);
    assertThat(killed.type()).isEqualTo(STATE_BASED);
    assertThat(killed.isSmooth()).isFalse();
    assertThat(killed.smooth().isSmooth()).isTrue();
  }

  @Test
  void namesTheWorkItIsTakenFrom() {
    assertThat(UcdpPlausible.citation())
        .isEqualTo(
            "Vesco, P. et al. (2026). Journal of Conflict Resolution. doi"
                + " 10.1177/00220027261423826; parameters as published with uncertainUCDP 0.6.1.");
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refusesWhatIsNoFigureOrProbability(Refusal wrong) {
    wrong.check();
  }

  static Stream<Refusal> wrong() {
    UcdpPlausible killed = UcdpPlausible.of(180, STATE_BASED);
    String best = "a best figure must be a finite number of 0 or more, got best=";
    String probability = "a probability must be from 0 to 1, got probability=";
    return Stream.of(
        new Refusal("negative", () -> UcdpPlausible.of(-1, STATE_BASED), best + "-1.0"),
        new Refusal("NaN", () -> UcdpPlausible.of(Double.NaN, STATE_BASED), best + "NaN"),
        new Refusal(
            "infinite",
            () -> UcdpPlausible.of(Double.POSITIVE_INFINITY, STATE_BASED),
            best + "Infinity"),
        new Refusal("below 0", () -> killed.quantile(-0.01), probability + "-0.01"),
        new Refusal("above 1", () -> killed.quantile(1.01), probability + "1.01"),
        new Refusal("no probability", () -> killed.quantile(Double.NaN), probability + "NaN"),
        new Refusal(
            "no number",
            () -> killed.cdf(Double.NaN),
            "a number of people must not be NaN, got number=NaN"),
        new Refusal(
            "a negative size",
            () -> killed.sample(-1, 1),
            "the size of a sample must not be negative, got size=-1"));
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> UcdpPlausible.of(180, null))
        .withMessage("type");
  }
}
