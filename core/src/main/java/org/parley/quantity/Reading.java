package org.parley.quantity;

import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.citation.Basis;

/**
 * A way to read quantities as numbers: the numbers for words, the tolerance of "about", and the
 * rounding that is assumed.
 *
 * <p>Officials round; "about 200" seldom means 200. The strict reading takes numbers literally and
 * has no number for a word such as "several". With 5 percent, {@code about(200)} is read as 190 to
 * 210, both included. With {@link Rounding#HALF_UNIT}, 200 is read as 150 to 250; if both apply,
 * the wider interval is used. A bound such as "at least 200" is not widened. A reading is given
 * when reports are reconciled and is never stored.
 *
 * <pre>{@code
 * Reading.strict().with(Lexicon.ACLED_CURRENT).withTolerancePercent(5).with(Rounding.HALF_UNIT)
 * }</pre>
 */
public final class Reading {
  private static final Reading STRICT =
      new Reading(NoNumberWords.STRICT, BigDecimal.ZERO, Rounding.NONE);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumberWords lexicon;
  private final BigDecimal tolerancePercent;
  private final Rounding rounding;

  private Reading(NumberWords lexicon, BigDecimal tolerancePercent, Rounding rounding) {
    this.lexicon = requireNonNull(lexicon, "lexicon");
    this.tolerancePercent = tolerancePercent;
    this.rounding = requireNonNull(rounding, "rounding");
  }

  /** The strict reading: no tolerance, no rounding, no numbers for words. */
  public static Reading strict() {
    return STRICT;
  }

  /** A copy with another lexicon. */
  public Reading with(NumberWords other) {
    return new Reading(other, tolerancePercent, rounding);
  }

  /** A copy with another rule of rounding. */
  public Reading with(Rounding other) {
    return new Reading(lexicon, tolerancePercent, other);
  }

  /**
   * A copy with another tolerance.
   *
   * @param percent how far "about" reaches to either side, in percent of the number, from 0 to
   *     below 100
   * @return the reading
   * @throws IllegalArgumentException if the percentage is not from 0 to below 100
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
   * @throws IllegalArgumentException if the percentage is not from 0 to below 100
   */
  public Reading withTolerancePercent(BigDecimal percent) {
    require(
        percent.signum() >= 0 && percent.compareTo(HUNDRED) < 0,
        "a tolerance must be from 0 to below 100 percent",
        "percent",
        percent);
    return new Reading(lexicon, Figure.normal(percent), rounding);
  }

  /** The numbers for words. */
  public NumberWords lexicon() {
    return lexicon;
  }

  /** The tolerance of "about" on either side, in percent of the number. */
  public BigDecimal tolerancePercent() {
    return tolerancePercent;
  }

  /** The rounding that is assumed. */
  public Rounding rounding() {
    return rounding;
  }

  /**
   * The evidence for the reading of a quantity: that of the lexicon's entry for a word, this
   * library's own rules for a number.
   */
  public Basis basis(Quantity quantity) {
    return wordReading(quantity).map(WordReading::basis).orElse(Basis.LIBRARY);
  }

  /** The number that the lexicon would publish for a word; empty for a number. */
  public Optional<BigDecimal> best(Quantity quantity) {
    return wordReading(quantity).flatMap(WordReading::best);
  }

  private Optional<WordReading> wordReading(Quantity quantity) {
    return quantity.quantifier() == Quantifier.UNSPECIFIED
        ? quantity.words().flatMap(lexicon::read)
        : Optional.empty();
  }

  Optional<Range<BigDecimal>> read(Quantity quantity) {
    return switch (quantity.quantifier()) {
      case UNSPECIFIED -> wordReading(quantity).map(Reading::range);
      case BETWEEN ->
          Optional.of(
              spread(quantity, quantity.low().orElseThrow(), quantity.high().orElseThrow()));
      default -> Optional.of(readOne(quantity, quantity.value().orElseThrow()));
    };
  }

  private static Range<BigDecimal> range(WordReading word) {
    return word.high()
        .map(high -> Range.closed(word.low(), high))
        .orElseGet(() -> Range.atLeast(word.low()));
  }

  private Range<BigDecimal> readOne(Quantity quantity, BigDecimal value) {
    boolean whole = quantity.unit().isWhole();
    return switch (quantity.quantifier()) {
      case APPROXIMATELY -> around(value).span(spread(quantity, value, value));
      case AT_LEAST -> Range.atLeast(value);
      case MORE_THAN -> whole ? Range.atLeast(nextWhole(value)) : Range.greaterThan(value);
      case AT_MOST -> Range.closed(BigDecimal.ZERO, value);
      case LESS_THAN ->
          whole
              ? Range.closed(BigDecimal.ZERO, previousWhole(value))
              : Range.closedOpen(BigDecimal.ZERO, value);
      default -> spread(quantity, value, value);
    };
  }

  private Range<BigDecimal> around(BigDecimal value) {
    BigDecimal reach = Figure.normal(value.multiply(tolerancePercent).movePointLeft(2));
    return Range.closed(Figure.normal(value.subtract(reach)), Figure.normal(value.add(reach)));
  }

  /** The numbers that may have been rounded to the two ends; ordinals are not rounded. */
  private Range<BigDecimal> spread(Quantity quantity, BigDecimal low, BigDecimal high) {
    if (rounding == Rounding.NONE || quantity.unit().equals(Unit.ORDINAL)) {
      return Range.closed(low, high);
    }
    BigDecimal from = low.subtract(rounding.reach(low));
    BigDecimal to = high.add(rounding.reach(high));
    return quantity.unit().isWhole() && isWhole(low) && isWhole(high)
        ? Range.closed(whole(from, RoundingMode.CEILING), whole(to, RoundingMode.FLOOR))
        : Range.closed(Figure.normal(from), Figure.normal(to));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.scale() <= 0;
  }

  private static BigDecimal whole(BigDecimal number, RoundingMode mode) {
    return number.setScale(0, mode);
  }

  private static BigDecimal nextWhole(BigDecimal value) {
    return whole(value, RoundingMode.FLOOR).add(BigDecimal.ONE);
  }

  private static BigDecimal previousWhole(BigDecimal value) {
    return whole(value, RoundingMode.CEILING).subtract(BigDecimal.ONE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reading reading
        && lexicon.id().equals(reading.lexicon.id())
        && tolerancePercent.equals(reading.tolerancePercent)
        && rounding == reading.rounding;
  }

  @Override
  public int hashCode() {
    return Objects.hash(lexicon.id(), tolerancePercent, rounding);
  }

  /** {@code strict}, or {@code acled-current, about ±5%, rounded by half a unit}. */
  @Override
  public String toString() {
    return lexicon.id()
        + (tolerancePercent.signum() == 0
            ? ""
            : ", about ±" + tolerancePercent.toPlainString() + "%")
        + (rounding == Rounding.NONE ? "" : ", rounded by half a unit");
  }
}
