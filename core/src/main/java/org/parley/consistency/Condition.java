package org.parley.consistency;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The condition under which a part and a whole can both be right although the part may exceed the
 * whole.
 *
 * <p>The two most informative figures are used. "At least 9" has no upper end and "at most 50" no
 * lower one, and a condition is only put on a bound that somebody gave.
 */
final class Condition {
  private static final Comparator<ClaimedFigure> BY_LOW =
      Comparator.comparing((ClaimedFigure figure) -> figure.said().lowerEndpoint())
          .thenComparing(ClaimedFigure::read, IntervalEnds.BY_LOW_FALLING.reversed());

  private static final Comparator<ClaimedFigure> BY_HIGH =
      Comparator.comparing((ClaimedFigure figure) -> high(figure).orElseThrow())
          .thenComparing(ClaimedFigure::read, IntervalEnds.BY_HIGH);

  private Condition() {}

  static Optional<Finding> on(List<ClaimedFigure> parts, List<ClaimedFigure> wholes) {
    return onHighs(parts, wholes).or(() -> onLows(parts, wholes));
  }

  private static Optional<Finding> onHighs(List<ClaimedFigure> parts, List<ClaimedFigure> wholes) {
    Optional<ClaimedFigure> part = parts.stream().filter(f -> high(f).isPresent()).max(BY_HIGH);
    Optional<ClaimedFigure> whole = wholes.stream().filter(f -> high(f).isPresent()).min(BY_HIGH);
    return part.isPresent()
            && whole.isPresent()
            && high(part.get()).get().compareTo(high(whole.get()).get()) > 0
        ? finding(part.get(), whole.get())
        : Optional.empty();
  }

  private static Optional<Finding> onLows(List<ClaimedFigure> parts, List<ClaimedFigure> wholes) {
    Optional<ClaimedFigure> part = parts.stream().max(BY_LOW);
    Optional<ClaimedFigure> whole = wholes.stream().filter(Condition::hasLow).min(BY_LOW);
    return part.isPresent() && whole.isPresent() && low(part.get()).compareTo(low(whole.get())) > 0
        ? finding(part.get(), whole.get())
        : Optional.empty();
  }

  private static Optional<BigDecimal> high(ClaimedFigure figure) {
    return IntervalEnds.high(figure.said());
  }

  private static BigDecimal low(ClaimedFigure figure) {
    return figure.said().lowerEndpoint();
  }

  private static boolean hasLow(ClaimedFigure figure) {
    return low(figure).signum() > 0;
  }

  private static Optional<Finding> finding(ClaimedFigure part, ClaimedFigure whole) {
    Optional<BigDecimal> atMost = atMost(part.interval(), whole.interval());
    Optional<BigDecimal> atLeast = atLeast(part.interval(), whole.interval());
    return MeasureNesting.isInTime(part, whole) && (atMost.isPresent() || atLeast.isPresent())
        ? Optional.of(
            new Finding.HoldsOnlyIf(part.event(), part.read(), whole.read(), atMost, atLeast))
        : Optional.empty();
  }

  private static Optional<BigDecimal> atMost(Range<BigDecimal> part, Range<BigDecimal> whole) {
    return IntervalEnds.high(whole)
        .filter(end -> IntervalEnds.high(part).filter(high -> high.compareTo(end) > 0).isPresent());
  }

  private static Optional<BigDecimal> atLeast(Range<BigDecimal> part, Range<BigDecimal> whole) {
    return Optional.of(part.lowerEndpoint())
        .filter(low -> whole.lowerEndpoint().signum() > 0)
        .filter(low -> low.compareTo(whole.lowerEndpoint()) > 0);
  }
}
