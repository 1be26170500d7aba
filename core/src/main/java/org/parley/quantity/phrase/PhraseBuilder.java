package org.parley.quantity.phrase;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;

/** Builds a quantity from its modifiers and its one or two numbers. */
final class PhraseBuilder {
  private static final ImmutableSet<Quantifier> BOUNDS =
      ImmutableSet.of(
          Quantifier.AT_LEAST, Quantifier.MORE_THAN, Quantifier.AT_MOST, Quantifier.LESS_THAN);

  private final Tokens tokens;
  private final int start;
  private int end;
  private int labelStart = Integer.MAX_VALUE;
  private @Nullable Quantifier quantifier;
  private @Nullable Core first;
  private @Nullable Core second;
  private @Nullable BigDecimal best;
  private Unit unit = Unit.COUNT;

  PhraseBuilder(Tokens tokens, int start) {
    this.tokens = tokens;
    this.start = start;
    this.end = start;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Includes a modifier behind the number, or behind the label. */
  void extendTo(SenseMatch modifier) {
    labelStart = modifier.sense().kind() == Sense.Kind.AFTER ? modifier.end() : end;
    end = modifier.end();
  }

  Core first() {
    return requireNonNull(first);
  }

  boolean hasSecond() {
    return second != null;
  }

  @Nullable Quantifier quantifier() {
    return quantifier;
  }

  /** Adds a modifier; a bound overrides "about". False if it clashes with another bound. */
  boolean modify(Quantifier modifier) {
    if (quantifier == null || !BOUNDS.contains(quantifier)) {
      quantifier = weaker(quantifier, modifier);
      return true;
    }
    return !BOUNDS.contains(modifier) || modifier == quantifier;
  }

  private static Quantifier weaker(@Nullable Quantifier one, Quantifier other) {
    return one == Quantifier.APPROXIMATELY && other == Quantifier.EXACT ? one : other;
  }

  void first(Core core) {
    if (second == null) {
      first = core;
      unit = core.unit();
      end = core.end();
    }
  }

  /** Sets both ends of a range; false if they are not a range. */
  boolean second(Core low, Core high) {
    if (low.isWord() != high.isWord() || !fitsUnit(low, high)) {
      return false;
    }
    Core scaled = scaled(low, high);
    if (!low.isWord() && number(scaled).compareTo(number(high)) > 0) {
      return false;
    }
    first = scaled;
    second = high;
    unit = high.unit();
    end = high.end();
    return true;
  }

  /** Whether the units of two ends fit: in "50 to 60 percent" the second unit applies to both. */
  private static boolean fitsUnit(Core low, Core high) {
    return low.unit().equals(high.unit())
        || (low.unit().equals(Unit.COUNT) && !high.unit().equals(Unit.ORDINAL));
  }

  /**
   * Applies the second multiplier to both ends, as in "1.2 to 1.5 million", if the first remains
   * smaller.
   */
  private static Core scaled(Core low, Core high) {
    if (low.isWord() || low.factor().compareTo(BigDecimal.ONE) != 0) {
      return low;
    }
    Core product = low.times(high.factor());
    return number(product).compareTo(number(high)) > 0 ? low : product;
  }

  private static BigDecimal number(Core core) {
    return requireNonNull(core.number());
  }

  /** Takes the upper of two bounds. */
  void upperBound(Core high) {
    if (second(first(), high)) {
      quantifier = null;
    }
  }

  void best(Core core) {
    Core low = first();
    if (second != null
        && core.number() != null
        && low.number() != null
        && (core.unit().equals(unit) || unit.equals(Unit.COUNT))
        && low.number().compareTo(core.number()) <= 0
        && core.number().compareTo(number(second)) <= 0) {
      best = core.number();
      unit = core.unit();
      end = core.end();
    }
  }

  CountParser.@Nullable Found build() {
    Quantity.Builder builder = Quantity.builder().unit(unit).words(tokens.textOf(start, end));
    if (first().isWord()) {
      builder.quantifier(Quantifier.UNSPECIFIED);
    } else if (second == null || isBounded()) {
      addOne(builder);
    } else {
      builder
          .quantifier(Quantifier.BETWEEN)
          .low(number(first()))
          .high(number(second))
          .best(Optional.ofNullable(best));
    }
    int label = Math.min(end, labelStart);
    VaguePhrase vague = first().isWord() ? VaguePhrase.of(quantifier, first(), second) : null;
    return isPossible() ? new CountParser.Found(start, end, label, builder.build(), vague) : null;
  }

  /** Whether only the first number counts: "at least 150 to 180" guarantees 150. */
  private boolean isBounded() {
    return quantifier != null && BOUNDS.contains(quantifier);
  }

  private void addOne(Quantity.Builder builder) {
    boolean upper = quantifier == Quantifier.AT_MOST || quantifier == Quantifier.LESS_THAN;
    Core core = upper && second != null ? second : first();
    builder
        .quantifier(quantifier == null || quantifier == Quantifier.EXACT ? own(core) : quantifier)
        .value(number(core));
  }

  private static Quantifier own(Core core) {
    return core.isAbout() ? Quantifier.APPROXIMATELY : Quantifier.EXACT;
  }

  /** Whether the number is possible: nothing is fewer than 0, and ordinals begin at 1. */
  private boolean isPossible() {
    BigDecimal number = first().number();
    return number == null
        || number.signum() > 0
        || (quantifier != Quantifier.LESS_THAN && !unit.equals(Unit.ORDINAL));
  }
}
