package org.parley.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How to read what was said as numbers: how far "about" reaches.
 *
 * <p>Officials round; "about 200" seldom means 200. The strict reading takes the number as it
 * stands and gives no number to a word such as "several". With 5 percent, {@code about(200)} is
 * read as 190 to 210, both included. A reading is given when reports are reconciled and is never
 * stored.
 */
public final class Reading {
  private static final Reading STRICT = new Reading(BigDecimal.ZERO);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final BigDecimal tolerancePercent;

  private Reading(BigDecimal tolerancePercent) {
    this.tolerancePercent = tolerancePercent;
  }

  /** Numbers as they stand: no tolerance, no number for a word. */
  public static Reading strict() {
    return STRICT;
  }

  /**
   * A copy with another tolerance.
   *
   * @param percent how far "about" reaches to either side, in percent of the number, from 0 to
   *     below 100
   * @return the reading
   */
  public Reading withTolerancePercent(long percent) {
    return withTolerancePercent(BigDecimal.valueOf(percent));
  }

  /**
   * A copy with another tolerance.
   *
   * @param percent how far "about" reaches to either side, in percent of the number, from 0 to
   *     below 100
   * @return the reading
   */
  public Reading withTolerancePercent(BigDecimal percent) {
    checkArgument(
        percent.signum() >= 0 && percent.compareTo(HUNDRED) < 0,
        "a tolerance is from 0 to below 100 percent, got percent=%s",
        percent);
    return new Reading(normal(percent));
  }

  /** How far "about" reaches to either side, in percent of the number. */
  public BigDecimal tolerancePercent() {
    return tolerancePercent;
  }

  Optional<Range<BigDecimal>> read(Quantity quantity) {
    return switch (quantity.quantifier()) {
      case UNSPECIFIED -> Optional.empty();
      case BETWEEN ->
          Optional.of(Range.closed(quantity.low().orElseThrow(), quantity.high().orElseThrow()));
      default -> Optional.of(readOne(quantity, quantity.value().orElseThrow()));
    };
  }

  private Range<BigDecimal> readOne(Quantity quantity, BigDecimal value) {
    boolean whole = quantity.unit().isWhole();
    return switch (quantity.quantifier()) {
      case APPROXIMATELY -> around(value);
      case AT_LEAST -> Range.atLeast(value);
      case MORE_THAN -> whole ? Range.atLeast(nextWhole(value)) : Range.greaterThan(value);
      case AT_MOST -> Range.closed(BigDecimal.ZERO, value);
      case LESS_THAN ->
          whole
              ? Range.closed(BigDecimal.ZERO, previousWhole(value))
              : Range.closedOpen(BigDecimal.ZERO, value);
      default -> Range.singleton(value);
    };
  }

  private Range<BigDecimal> around(BigDecimal value) {
    BigDecimal reach = normal(value.multiply(tolerancePercent).movePointLeft(2));
    return Range.closed(normal(value.subtract(reach)), normal(value.add(reach)));
  }

  private static BigDecimal nextWhole(BigDecimal value) {
    return value.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
  }

  private static BigDecimal previousWhole(BigDecimal value) {
    return value.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
  }

  /** Equal numbers in one form: a range of 200 and one of 200.0 would differ in their hash. */
  private static BigDecimal normal(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reading reading && tolerancePercent.equals(reading.tolerancePercent);
  }

  @Override
  public int hashCode() {
    return Objects.hash(tolerancePercent);
  }

  @Override
  public String toString() {
    return tolerancePercent.signum() == 0
        ? "strict"
        : "strict, about ±" + tolerancePercent.toPlainString() + "%";
  }
}
