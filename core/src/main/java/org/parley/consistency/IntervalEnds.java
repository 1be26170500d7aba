package org.parley.consistency;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Position;
import org.parley.reconcile.Ranges;
import org.parley.reconcile.ReadPosition;

/** The ends of the intervals that figures are read as. */
final class IntervalEnds {
  /** Sorts by upper end; figures without one come last. */
  static final Comparator<ReadPosition> BY_HIGH =
      Comparator.comparing((ReadPosition read) -> !interval(read).hasUpperBound())
          .thenComparing(read -> high(read).orElse(BigDecimal.ZERO))
          .thenComparing(read -> high(read).isEmpty() || isClosedAbove(read))
          .thenComparing(ReadPosition::position, Position.ORDER)
          .thenComparing(read -> read.position().claims().toString());

  /** The one that begins last comes first. */
  static final Comparator<ReadPosition> BY_LOW_FALLING =
      Comparator.comparing(IntervalEnds::low)
          .thenComparing(read -> interval(read).lowerBoundType() == BoundType.OPEN)
          .reversed()
          .thenComparing(ReadPosition::position, Position.ORDER)
          .thenComparing(read -> read.position().claims().toString());

  private IntervalEnds() {}

  private static boolean isClosedAbove(ReadPosition read) {
    return interval(read).upperBoundType() == BoundType.CLOSED;
  }

  static Range<BigDecimal> interval(ReadPosition read) {
    return read.interval().orElseThrow();
  }

  static BigDecimal low(ReadPosition read) {
    return interval(read).lowerEndpoint();
  }

  static Optional<BigDecimal> high(ReadPosition read) {
    return high(interval(read));
  }

  static Optional<BigDecimal> high(Range<BigDecimal> interval) {
    return interval.hasUpperBound() ? Optional.of(interval.upperEndpoint()) : Optional.empty();
  }

  /** Whether the whole interval of one is below that of the other. */
  static boolean isBelow(ReadPosition lower, ReadPosition higher) {
    return Ranges.isBelow(interval(lower), interval(higher));
  }

  /** The gap between the upper end of the lower figure and the lower end of the higher one. */
  static BigDecimal gap(ReadPosition lower, ReadPosition higher) {
    return low(higher).subtract(high(lower).orElseThrow());
  }

  static ReadPosition firstToEnd(List<ReadPosition> figures) {
    return figures.stream().min(BY_HIGH).orElseThrow();
  }

  static ReadPosition lastToBegin(List<ReadPosition> figures) {
    return figures.stream().min(BY_LOW_FALLING).orElseThrow();
  }
}
