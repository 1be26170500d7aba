package org.parley.quantity;

import static com.google.common.base.Preconditions.checkArgument;
import static org.parley.Requirement.require;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.parley.ModelStyle;

/**
 * A number as it was said: exactly 180, about 200, at least 90, 150 to 180, "dozens".
 *
 * <p>Reports hedge, and the hedge carries meaning: a ministry that says "at least 104" leaves room
 * for the next day's toll. So the words are kept, and are turned into an interval only under a
 * named {@link Reading}. Unknown, zero and silence are different: {@code unspecified("many")},
 * {@code exactly(0)}, and no claim at all.
 *
 * <p>Its own notation is {@code 200}, {@code ~200}, {@code >=180}, {@code >100}, {@code <=50},
 * {@code <50}, {@code 150..180}, {@code 150..180(170)} and {@code ?several}; percent is {@code
 * 90%}, other units come first as in {@code [HOUSEHOLD] 40}, and the words, if kept, last as in
 * {@code ~200 "some 200"}. A figure is not negative, is below 10<sup>18</sup> and has at most 18
 * decimals.
 */
@Value.Immutable
@ModelStyle
public abstract class Quantity {
  Quantity() {}

  /** How the number was said. */
  public abstract Quantifier quantifier();

  /** The number, for every quantifier but BETWEEN and UNSPECIFIED. */
  public abstract Optional<BigDecimal> value();

  /** The lower end of BETWEEN, included. */
  public abstract Optional<BigDecimal> low();

  /** The upper end of BETWEEN, included. */
  public abstract Optional<BigDecimal> high();

  /** The number that the speaker of a BETWEEN prefers; it is within the range. */
  public abstract Optional<BigDecimal> best();

  /** The unit; {@link Unit#COUNT} by default. */
  @Value.Default
  public Unit unit() {
    return Unit.COUNT;
  }

  /** The words as stated. */
  public abstract Optional<String> words();

  /**
   * A number, {@code 180}.
   *
   * @throws IllegalArgumentException if the number is below 0 or too large; see {@link #canHold}
   */
  public static Quantity exactly(long value) {
    return exactly(BigDecimal.valueOf(value));
  }

  /**
   * A number, {@code 99.5}.
   *
   * @throws IllegalArgumentException if the number is below 0, too large or has too many decimals;
   *     see {@link #canHold}
   */
  public static Quantity exactly(BigDecimal value) {
    return of(Quantifier.EXACT, value);
  }

  /**
   * About a number, {@code ~200}.
   *
   * @throws IllegalArgumentException if the number is below 0 or too large; see {@link #canHold}
   */
  public static Quantity about(long value) {
    return of(Quantifier.APPROXIMATELY, BigDecimal.valueOf(value));
  }

  /**
   * At least a number, {@code >=180}; 180 is included.
   *
   * @throws IllegalArgumentException if the number is below 0 or too large; see {@link #canHold}
   */
  public static Quantity atLeast(long value) {
    return of(Quantifier.AT_LEAST, BigDecimal.valueOf(value));
  }

  /**
   * More than a number, {@code >100}; 100 is excluded.
   *
   * @throws IllegalArgumentException if the number is below 0 or too large; see {@link #canHold}
   */
  public static Quantity moreThan(long value) {
    return of(Quantifier.MORE_THAN, BigDecimal.valueOf(value));
  }

  /**
   * At most a number, {@code <=50}; 50 is included.
   *
   * @throws IllegalArgumentException if the number is below 0 or too large; see {@link #canHold}
   */
  public static Quantity atMost(long value) {
    return of(Quantifier.AT_MOST, BigDecimal.valueOf(value));
  }

  /**
   * Less than a number, {@code <50}; 50 is excluded.
   *
   * @throws IllegalArgumentException if the number is 0, below 0 or too large; see {@link #canHold}
   */
  public static Quantity lessThan(long value) {
    return of(Quantifier.LESS_THAN, BigDecimal.valueOf(value));
  }

  /**
   * A range, {@code 150..180}; both ends are included.
   *
   * @throws IllegalArgumentException if low exceeds high
   */
  public static Quantity between(long low, long high) {
    return between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  /**
   * A range, {@code 0.5..1.5}; both ends are included.
   *
   * @throws IllegalArgumentException if low exceeds high
   */
  public static Quantity between(BigDecimal low, BigDecimal high) {
    return builder().quantifier(Quantifier.BETWEEN).low(low).high(high).build();
  }

  /** A number that was not given in any words, {@code ?}. */
  public static Quantity unspecified() {
    return builder().quantifier(Quantifier.UNSPECIFIED).build();
  }

  /**
   * A number that was given in words only, {@code ?several}.
   *
   * @throws IllegalArgumentException if the words are blank or have space around them
   */
  public static Quantity unspecified(String words) {
    return builder().quantifier(Quantifier.UNSPECIFIED).words(words).build();
  }

  /**
   * One number under any quantifier but BETWEEN and UNSPECIFIED.
   *
   * @throws IllegalArgumentException if the quantifier does not take one number, or the number is
   *     one that a quantity cannot hold; see {@link #canHold}
   */
  public static Quantity of(Quantifier quantifier, BigDecimal value) {
    return builder().quantifier(quantifier).value(value).build();
  }

  /**
   * Reads the notation, exactly as {@link #toString} writes it.
   *
   * @param text a quantity in notation, for example {@code ~200}
   * @return the quantity
   * @throws IllegalArgumentException if the text is not a quantity in notation; a phrase such as
   *     "about 200" is not
   */
  public static Quantity parse(String text) {
    return QuantityNotation.parse(text);
  }

  /**
   * Whether a text is in the notation, or begins like it; {@link #parse} may still refuse it, as
   * {@code 180..150}. A phrase such as "about 200" is not.
   */
  public static boolean isNotation(String text) {
    return QuantityNotation.isNotation(text);
  }

  /** Whether a quantity can hold a number: from 0 to below 10<sup>18</sup>, with 18 decimals. */
  public static boolean canHold(BigDecimal number) {
    return Figure.isHeld(number);
  }

  /**
   * A copy in another unit.
   *
   * @throws IllegalArgumentException if the unit is {@link Unit#ORDINAL} and a number is not whole
   *     or is 0
   */
  public abstract Quantity withUnit(Unit unit);

  /**
   * A copy with the words as stated.
   *
   * @throws IllegalArgumentException if the words are blank or have space around them
   */
  public abstract Quantity withWords(String words);

  /** A copy without the words as stated, except those of UNSPECIFIED. */
  public Quantity withoutWords() {
    return quantifier() == Quantifier.UNSPECIFIED
        ? this
        : ((ImmutableQuantity) this).withWords(Optional.empty());
  }

  /**
   * A copy of a BETWEEN with the number that its speaker prefers.
   *
   * @throws IllegalArgumentException if this is not a BETWEEN, or the number lies outside it
   */
  public Quantity withBest(long best) {
    return ((ImmutableQuantity) this).withBest(BigDecimal.valueOf(best));
  }

  /** Starts a quantity. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The interval that it is read as under a reading; empty if the reading has no number for the
   * words.
   *
   * <p>The interval never goes below 0. In whole units an exclusive bound is moved to the next
   * whole number, so that "more than 100" and "fewer than 101" are disjoint.
   */
  public Optional<Range<BigDecimal>> interval(Reading reading) {
    return reading.read(this);
  }

  /**
   * The quantity in English: "about 200", "at least 90 percent", "150 to 180, best 170".
   *
   * <p>{@link org.parley.quantity.phrase.CountExpression#parse} reads a number back; words without
   * one are in quotes.
   */
  public String toEnglish() {
    return EnglishQuantity.of(this);
  }

  /** The notation; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return QuantityNotation.text(this);
  }

  @Value.Check
  Quantity checked() {
    checkShape();
    words().ifPresent(Quantity::checkWords);
    Quantity normal = normal();
    normal.checkOrder();
    normal.checkUnit();
    return normal;
  }

  private void checkShape() {
    Quantifier.Shape shape =
        value().isPresent()
            ? Quantifier.Shape.ONE
            : low().isPresent() || high().isPresent() || best().isPresent()
                ? Quantifier.Shape.TWO
                : Quantifier.Shape.NONE;
    boolean whole =
        shape == quantifier().shape()
            && (shape != Quantifier.Shape.ONE || ends() == 0)
            && (shape != Quantifier.Shape.TWO || (low().isPresent() && high().isPresent()));
    if (!whole) {
      throw refused(quantifier() + " takes " + quantifier().shape().takes());
    }
  }

  private int ends() {
    return (low().isPresent() ? 1 : 0)
        + (high().isPresent() ? 1 : 0)
        + (best().isPresent() ? 1 : 0);
  }

  private static void checkWords(String words) {
    require(
        !words.isEmpty() && words.equals(words.strip()),
        "words must not be blank or have space around them",
        "words",
        words);
  }

  private Quantity normal() {
    return ((ImmutableQuantity) this)
        .withValue(value().map(number -> Figure.checked("value", number)))
        .withLow(low().map(number -> Figure.checked("low", number)))
        .withHigh(high().map(number -> Figure.checked("high", number)))
        .withBest(best().map(number -> Figure.checked("best", number)));
  }

  private void checkOrder() {
    if (low().isEmpty() || high().isEmpty()) {
      return;
    }
    require(
        low().get().compareTo(high().get()) <= 0,
        "low must not exceed high",
        "low",
        low().get(),
        "high",
        high().get());
    if (best().isPresent() && !Range.closed(low().get(), high().get()).contains(best().get())) {
      throw refused("best must be between low and high");
    }
  }

  private void checkUnit() {
    checkArgument(
        quantifier() != Quantifier.LESS_THAN || value().orElseThrow().signum() > 0,
        "a bound with < must be above 0, got value=0");
    if (unit().equals(Unit.ORDINAL) && !numbers().allMatch(Quantity::isPlace)) {
      throw refused("an ordinal must be a whole number from 1");
    }
  }

  private IllegalArgumentException refused(String rule) {
    return new IllegalArgumentException(rule + ", got " + QuantityNotation.parts(this));
  }

  private Stream<BigDecimal> numbers() {
    return Stream.of(value(), low(), high(), best()).flatMap(Optional::stream);
  }

  private static boolean isPlace(BigDecimal value) {
    return value.scale() == 0 && value.signum() > 0;
  }

  /**
   * Builds a quantity; prefer a factory method if one fits.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing, or
   * if its parts do not fit its quantifier or are out of order.
   */
  public static final class Builder extends ImmutableQuantity.Builder {
    Builder() {}
  }
}
