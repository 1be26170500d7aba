package org.parley.reconcile;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares the ends of ranges. Every range has a lower end. */
public final class Ranges {
  private static final Comparator<Range<BigDecimal>> BY_LOW =
      Comparator.comparing((Range<BigDecimal> range) -> range.lowerEndpoint())
          .thenComparing(range -> range.lowerBoundType() == BoundType.OPEN);

  private Ranges() {}

  /** The range that begins last. */
  public static Range<BigDecimal> lastToBegin(Iterable<Range<BigDecimal>> ranges) {
    Range<BigDecimal> last = ranges.iterator().next();
    for (Range<BigDecimal> range : ranges) {
      last = BY_LOW.compare(range, last) > 0 ? range : last;
    }
    return last;
  }

  /** The range that ends first. */
  public static Range<BigDecimal> firstToEnd(Iterable<Range<BigDecimal>> ranges) {
    Range<BigDecimal> first = ranges.iterator().next();
    for (Range<BigDecimal> range : ranges) {
      first = endsBefore(range, first) ? range : first;
    }
    return first;
  }

  private static boolean endsBefore(Range<BigDecimal> a, Range<BigDecimal> b) {
    if (!a.hasUpperBound() || !b.hasUpperBound()) {
      return a.hasUpperBound();
    }
    int order = a.upperEndpoint().compareTo(b.upperEndpoint());
    return order == 0
        ? a.upperBoundType() == BoundType.OPEN && b.upperBoundType() == BoundType.CLOSED
        : order < 0;
  }

  /** Whether every number of the first lies below every number of the second. */
  public static boolean isBelow(Range<BigDecimal> a, Range<BigDecimal> b) {
    if (!a.hasUpperBound()) {
      return false;
    }
    int order = a.upperEndpoint().compareTo(b.lowerEndpoint());
    boolean touching =
        a.upperBoundType() == BoundType.CLOSED && b.lowerBoundType() == BoundType.CLOSED;
    return order < 0 || (order == 0 && !touching);
  }

  /** Whether they have no number in common. */
  public static boolean areApart(Range<BigDecimal> a, Range<BigDecimal> b) {
    return isBelow(a, b) || isBelow(b, a);
  }

  /** The intersection of these ranges; empty if they have none, or there are no ranges. */
  static Optional<Range<BigDecimal>> common(List<Range<BigDecimal>> ranges) {
    if (ranges.isEmpty() || isBelow(firstToEnd(ranges), lastToBegin(ranges))) {
      return Optional.empty();
    }
    Range<BigDecimal> common = firstToEnd(ranges).intersection(lastToBegin(ranges));
    return common.isEmpty() ? Optional.empty() : Optional.of(common);
  }

  /** The smallest range that holds all. */
  static Range<BigDecimal> hull(Iterable<Range<BigDecimal>> ranges) {
    Range<BigDecimal> hull = ranges.iterator().next();
    for (Range<BigDecimal> range : ranges) {
      hull = hull.span(range);
    }
    return hull;
  }

  /** The ratio of the second number to the first, to two decimals; empty if the first is 0. */
  static Optional<BigDecimal> ratio(BigDecimal smaller, BigDecimal larger) {
    return smaller.signum() == 0
        ? Optional.empty()
        : Optional.of(larger.divide(smaller, 2, RoundingMode.HALF_EVEN));
  }
}
