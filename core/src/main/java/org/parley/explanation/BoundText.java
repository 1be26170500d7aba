package org.parley.explanation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.List;
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
 */
final class BoundText {
  private static final ImmutableSet<Quantifier> UPPER =
      ImmutableSet.of(Quantifier.AT_MOST, Quantifier.LESS_THAN);
  private static final ImmutableSet<Quantifier> LOWER =
      ImmutableSet.of(Quantifier.AT_LEAST, Quantifier.MORE_THAN);

  private BoundText() {}

  static String low(Verdict verdict, Estimate.Figure figure) {
    List<ReadPosition> given =
        giving(
            verdict,
            range -> range.hasLowerBound() && range.lowerEndpoint().compareTo(figure.low()) == 0);
    return !given.isEmpty() && areAll(given, UPPER)
        ? "no low"
        : "low " + end(given, LOWER, figure.low());
  }

  static String high(Verdict verdict, Estimate.Figure figure) {
    return figure
        .high()
        .map(
            high ->
                ", high "
                    + end(
                        giving(
                            verdict,
                            range ->
                                range.hasUpperBound()
                                    && range.upperEndpoint().compareTo(high) == 0),
                        UPPER,
                        high))
        .orElse(", no high");
  }

  /** An end as it was said, if all who gave it gave such a bound; and whether all were hedged. */
  private static String end(
      List<ReadPosition> given, ImmutableSet<Quantifier> bounds, BigDecimal number) {
    String said =
        !given.isEmpty() && areAll(given, bounds)
            ? quantity(given.get(0)).toEnglish()
            : Phrases.number(number);
    boolean hedged =
        !given.isEmpty()
            && given.stream().allMatch(read -> read.position().firmness() == Firmness.HEDGED);
    return hedged ? said + " (hedged)" : said;
  }

  /** Those who gave an end of the estimate, if the policy takes the ends as they are. */
  private static List<ReadPosition> giving(Verdict verdict, Predicate<Range<BigDecimal>> ends) {
    boolean asTheyAre =
        verdict.policy().equals(PlainPolicy.HULL) || verdict.policy().equals(PlainPolicy.BY_SIDE);
    return verdict.positions().stream()
        .filter(read -> asTheyAre && read.isFigure() && ends.test(read.interval().orElseThrow()))
        .toList();
  }

  private static boolean areAll(List<ReadPosition> given, ImmutableSet<Quantifier> bounds) {
    return given.stream().allMatch(read -> bounds.contains(quantity(read).quantifier()));
  }

  private static Quantity quantity(ReadPosition read) {
    return read.amount().orElseThrow().quantity();
  }
}
