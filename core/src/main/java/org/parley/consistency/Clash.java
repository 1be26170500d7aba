package org.parley.consistency;

import java.math.BigDecimal;
import org.parley.proposition.Flow;

/** A figure of a part and one of the whole that it exceeds. */
record Clash(ClaimedFigure part, ClaimedFigure whole) {
  /** Whether both figures are certainly from one claimant. */
  boolean isOfOne() {
    return ClaimedFigure.areOfOne(part.read(), whole.read());
  }

  /** Whether both figures are totals of one growing period. */
  boolean isToll() {
    return part.measure().flow() == Flow.CUMULATIVE
        && MeasureNesting.differInPeriodOnly(part.measure(), whole.measure());
  }

  BigDecimal gap() {
    return IntervalEnds.gap(whole.read(), part.read());
  }

  /**
   * The clash as a falling toll: the figure for the shorter period is above that for the longer.
   */
  Finding toll() {
    return new Finding.FallingToll(part.event(), part.read(), whole.read(), false);
  }
}
