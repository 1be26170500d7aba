package org.parley.reconcile;

import com.google.common.collect.BoundType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.dispute.Answer;
import org.parley.dispute.Stake;
import org.parley.measure.MeasureVocabulary;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.quantity.Unit;

/** Figures of one measure, or treated as such. */
record MeasureGroup(ImmutableList<ReadPosition> figures) {
  /** The precision with which the tolerance is reported: one decimal. */
  private static final BigDecimal STEP = new BigDecimal("0.1");

  static Measure measure(ReadPosition read) {
    return amount(read).measure();
  }

  private static Answer.Amount amount(ReadPosition read) {
    return (Answer.Amount) read.position().answer();
  }

  private static Range<BigDecimal> interval(ReadPosition read) {
    return read.interval().orElseThrow();
  }

  private List<Range<BigDecimal>> intervals() {
    return figures.stream().map(MeasureGroup::interval).toList();
  }

  private Range<BigDecimal> lastToBegin() {
    return Ranges.lastToBegin(intervals());
  }

  private Range<BigDecimal> firstToEnd() {
    return Ranges.firstToEnd(intervals());
  }

  boolean isPartOf(MeasureGroup other, MeasureVocabulary vocabulary) {
    return vocabulary.compare(measure(figures.get(0)), measure(other.figures.get(0)))
        == MeasureOrder.NARROWER;
  }

  /** Finds the figures that exclude one another, and records the two with the widest gap. */
  void compareWithin(Set<Stake> contestedBy, StepRecorder recorder) {
    Range<BigDecimal> last = lastToBegin();
    Range<BigDecimal> first = firstToEnd();
    for (ReadPosition figure : figures) {
      if (Ranges.isBelow(first, interval(figure)) || Ranges.isBelow(interval(figure), last)) {
        contestedBy.add(figure.position().stake());
      }
    }
    if (Ranges.isBelow(first, last)) {
      addApart(with(first), with(last), recorder);
    }
  }

  private ReadPosition with(Range<BigDecimal> interval) {
    return figures.stream().filter(f -> interval(f).equals(interval)).findFirst().orElseThrow();
  }

  private static void addApart(ReadPosition lower, ReadPosition higher, StepRecorder recorder) {
    BigDecimal end = interval(lower).upperEndpoint();
    BigDecimal start = interval(higher).lowerEndpoint();
    recorder.add(
        new Step.Apart(
            lower.position(), higher.position(), start.subtract(end), ratio(lower, end, start)));
    meetingTolerance(lower, higher)
        .ifPresent(
            percent ->
                recorder.add(new Step.WouldMeet(lower.position(), higher.position(), percent)));
  }

  /** The ratio; empty for ordinals. */
  private static Optional<BigDecimal> ratio(ReadPosition read, BigDecimal low, BigDecimal high) {
    return amount(read).quantity().unit().equals(Unit.ORDINAL)
        ? Optional.empty()
        : Ranges.ratio(low, high);
  }

  /**
   * The least tolerance at which two answers meet: the t for which the lower one, widened by t if
   * it is "about" a number, ends where the higher one begins.
   */
  private static Optional<BigDecimal> meetingTolerance(ReadPosition lower, ReadPosition higher) {
    Quantity low = amount(lower).quantity();
    Quantity high = amount(higher).quantity();
    BigDecimal stretch = stretch(low).add(stretch(high));
    if (stretch.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal gap = end(lower, low).negate().add(start(higher, high)).movePointRight(2);
    BigDecimal percent = gap.divide(stretch, 1, RoundingMode.CEILING);
    boolean touching = percent.multiply(stretch).compareTo(gap) == 0;
    BigDecimal least = touching && excludesItsEnd(lower, higher) ? percent.add(STEP) : percent;
    return Optional.of(least.stripTrailingZeros())
        .filter(p -> p.compareTo(BigDecimal.valueOf(100)) < 0);
  }

  /** Whether touching is not meeting: about 90 percent and less than 90 percent. */
  private static boolean excludesItsEnd(ReadPosition lower, ReadPosition higher) {
    return interval(lower).upperBoundType() == BoundType.OPEN
        || interval(higher).lowerBoundType() == BoundType.OPEN;
  }

  private static BigDecimal stretch(Quantity quantity) {
    return isAbout(quantity) ? quantity.value().orElseThrow() : BigDecimal.ZERO;
  }

  private static BigDecimal end(ReadPosition read, Quantity quantity) {
    return isAbout(quantity) ? quantity.value().orElseThrow() : interval(read).upperEndpoint();
  }

  private static BigDecimal start(ReadPosition read, Quantity quantity) {
    return isAbout(quantity) ? quantity.value().orElseThrow() : interval(read).lowerEndpoint();
  }

  private static boolean isAbout(Quantity quantity) {
    return quantity.quantifier() == Quantifier.APPROXIMATELY;
  }

  /** Finds the figures of a part that exceed figures of the whole. */
  void compareWithWhole(MeasureGroup whole, Set<Stake> contestedBy, StepRecorder recorder) {
    Range<BigDecimal> largestPart = lastToBegin();
    Range<BigDecimal> smallestWhole = whole.firstToEnd();
    if (!Ranges.isBelow(smallestWhole, largestPart)) {
      return;
    }
    figures.stream()
        .filter(part -> Ranges.isBelow(smallestWhole, interval(part)))
        .forEach(part -> contestedBy.add(part.position().stake()));
    whole.figures.stream()
        .filter(total -> Ranges.isBelow(interval(total), largestPart))
        .forEach(total -> contestedBy.add(total.position().stake()));
    recorder.add(
        new Step.PartExceedsWhole(
            with(largestPart).position(), whole.with(smallestWhole).position()));
  }

  /** Whether the part is below the whole, so that both can be true only if there is a rest. */
  boolean leavesRest(MeasureGroup whole, StepRecorder recorder) {
    Range<BigDecimal> part = lastToBegin().intersection(firstToEnd());
    Range<BigDecimal> total = whole.lastToBegin().intersection(whole.firstToEnd());
    if (!Ranges.isBelow(part, total)) {
      return false;
    }
    BigDecimal least = total.lowerEndpoint().subtract(part.upperEndpoint());
    Optional<BigDecimal> most =
        total.hasUpperBound()
            ? Optional.of(total.upperEndpoint().subtract(part.lowerEndpoint()))
            : Optional.empty();
    recorder.add(
        new Step.RestOutside(measure(figures.get(0)), measure(whole.figures.get(0)), least, most));
    return true;
  }
}
