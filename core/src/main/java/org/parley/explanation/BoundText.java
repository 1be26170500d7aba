package org.parley.explanation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.parley.claim.Firmness;
import org.parley.quantity.Quantifier;
import org.parley.quantity.Quantity;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.PlainPolicy;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Verdict;

/**
 * The ends of an estimate in words. Some policies take the ends of the figures as they are. Then a
 * bound is printed as it was said ("more than 600"), an end that nobody gave is left out, and an
 * end that only hedged answers give is marked.
 *
 * @param verdict the verdict
 * @param figure its estimate
 */
record BoundText(Verdict verdict, Estimate.Figure figure) {
  private static final ImmutableSet<Quantifier> UPPER =
      ImmutableSet.of(Quantifier.AT_MOST, Quantifier.LESS_THAN);
  private static final ImmutableSet<Quantifier> LOWER =
      ImmutableSet.of(Quantifier.AT_LEAST, Quantifier.MORE_THAN);
  private static final Sets.SetView<Quantifier> BOUNDS = Sets.union(UPPER, LOWER);

  /**
   * "Reported range: 180 to 200", "Reported: at least 20": the least and the largest number said.
   */
  String range() {
    String low = extreme(BoundText::least, Comparator.naturalOrder());
    String high = extreme(BoundText::largest, Comparator.reverseOrder());
    return low.equals(high) ? "Reported: " + low : "Reported range: " + low + " to " + high;
  }

  /** The number that comes first, as it was said if all who said it gave a bound. */
  private String extreme(Function<ReadPosition, BigDecimal> number, Comparator<BigDecimal> order) {
    List<ReadPosition> figures =
        verdict.positions().stream().filter(ReadPosition::isFigure).toList();
    BigDecimal first = figures.stream().map(number).min(order).orElse(figure.low());
    List<ReadPosition> given =
        figures.stream().filter(read -> isEnd(number.apply(read), first)).toList();
    return end(given, BOUNDS, first);
  }

  private static BigDecimal least(ReadPosition read) {
    Range<BigDecimal> range = read.interval().orElseThrow();
    boolean below = UPPER.contains(quantity(read).quantifier()) || !range.hasLowerBound();
    return below ? range.upperEndpoint() : range.lowerEndpoint();
  }

  private static BigDecimal largest(ReadPosition read) {
    Range<BigDecimal> range = read.interval().orElseThrow();
    return range.hasUpperBound() ? range.upperEndpoint() : range.lowerEndpoint();
  }

  /** "low 180, high 200". */
  String both() {
    return low().map("low "::concat).orElse("no low")
        + ", "
        + high().map("high "::concat).orElse("no high");
  }

  private Optional<String> low() {
    List<ReadPosition> given =
        giving(range -> range.hasLowerBound() && isEnd(range.lowerEndpoint(), figure.low()));
    return !given.isEmpty() && areAll(given, UPPER)
        ? Optional.empty()
        : Optional.of(end(given, LOWER, figure.low()));
  }

  private Optional<String> high() {
    return figure.high().map(this::high);
  }

  private String high(BigDecimal high) {
    return end(
        giving(range -> range.hasUpperBound() && isEnd(range.upperEndpoint(), high)), UPPER, high);
  }

  private static boolean isEnd(BigDecimal end, BigDecimal number) {
    return end.compareTo(number) == 0;
  }

  /** An end as it was said, if all who gave it gave such a bound; and whether all were hedged. */
  private static String end(List<ReadPosition> given, Set<Quantifier> bounds, BigDecimal number) {
    String said =
        !given.isEmpty() && areAll(given, bounds)
            ? quantity(given.get(0)).toEnglish()
            : Phrases.number(number);
    boolean hedged =
        !given.isEmpty()
            && given.stream().allMatch(read -> read.position().firmness() == Firmness.HEDGED);
    return hedged ? said + " (hedged)" : said;
  }

  /** The positions that gave an end of the estimate, if the policy takes the ends as they are. */
  private List<ReadPosition> giving(Predicate<Range<BigDecimal>> ends) {
    boolean asTheyAre =
        verdict.policy().equals(PlainPolicy.HULL) || verdict.policy().equals(PlainPolicy.BY_SIDE);
    return verdict.positions().stream()
        .filter(read -> asTheyAre && read.isFigure() && ends.test(read.interval().orElseThrow()))
        .toList();
  }

  private static boolean areAll(List<ReadPosition> given, Set<Quantifier> bounds) {
    return given.stream().allMatch(read -> bounds.contains(quantity(read).quantifier()));
  }

  private static Quantity quantity(ReadPosition read) {
    return read.amount().orElseThrow().quantity();
  }
}
