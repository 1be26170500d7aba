package org.parley.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.parley.reconcile.Estimate;

/**
 * Figures added and subtracted bound by bound, as the codebooks do.
 *
 * <p>The result has a best number only if every figure has one, and likewise for the high number.
 * Nothing is adjusted: after a subtraction low may be above high, and a number may be below 0.
 */
public final class Figures {
  private Figures() {}

  /**
   * The sum over groups of victims, or over parts of one toll.
   *
   * @param figures the figures; at least one
   * @return the sum
   * @throws IllegalArgumentException if there is no figure
   */
  public static Estimate.Figure sum(Collection<Estimate.Figure> figures) {
    checkArgument(!figures.isEmpty(), "a sum must have at least one figure, got figures=[]");
    return figures.stream().reduce(Figures::plus).orElseThrow();
  }

  private static Estimate.Figure plus(Estimate.Figure one, Estimate.Figure other) {
    return combine(one, other, BigDecimal::add);
  }

  /**
   * The rest of an aggregate figure after the individually known incidents are subtracted: low
   * minus the lows, best minus the bests, high minus the highs.
   *
   * <p>120/120/120 minus 25/30/35 is 95/90/85.
   *
   * @param aggregate the figure for many incidents
   * @param identified the figures of the individually known incidents; if empty, the aggregate is
   *     unchanged
   * @return the rest
   */
  public static Estimate.Figure without(
      Estimate.Figure aggregate, Iterable<Estimate.Figure> identified) {
    Estimate.Figure rest = aggregate;
    for (Estimate.Figure incident : identified) {
      rest = combine(rest, incident, BigDecimal::subtract);
    }
    return rest;
  }

  private static Estimate.Figure combine(
      Estimate.Figure one, Estimate.Figure other, BinaryOperator<BigDecimal> by) {
    return new Estimate.Figure(
        by.apply(one.low(), other.low()),
        both(one.best(), other.best(), by),
        both(one.high(), other.high(), by));
  }

  private static Optional<BigDecimal> both(
      Optional<BigDecimal> one, Optional<BigDecimal> other, BinaryOperator<BigDecimal> by) {
    return one.flatMap(first -> other.map(second -> by.apply(first, second)));
  }
}
