package org.parley.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.parley.reconcile.Codebook;
import org.parley.reconcile.Coverage;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;

/**
 * Meet in the middle: a number between those that are given, perhaps one that nobody gave.
 *
 * <p>Empty: undetermined. One, or all equal: that number. No tie can arise.
 *
 * @param middle the kind of middle
 */
public record MeetInTheMiddle(Middle middle) implements Policy {
  /** The kinds of middle. */
  public enum Middle {
    /** The sum over the number of figures. */
    MEAN,
    /** The one in the middle of the row, of two their mean. */
    MEDIAN
  }

  private static final CodingRules.Draft DRAFT =
      FusionStrategy.draft("meet-in-the-middle", "Meet in the middle: the mean of the numbers");

  private static final PolicyStep MEAN =
      DRAFT.stated("1", "The mean of the values is taken, which need not be one of them.");
  private static final PolicyStep MEDIAN =
      DRAFT.stated("1a", "As an option the median of the values is taken.");
  private static final PolicyStep ROUNDED =
      DRAFT.library("2", "It is rounded to two decimals, halves to the even digit.");
  private static final PolicyStep EACH =
      DRAFT.library(
          "2a", "Each number of each origin counts once, however many reports repeat it.");
  private static final CodingRules RULES = DRAFT.of(Coverage.anything());
  private static final int DECIMALS = 2;

  /** The mean. */
  public static MeetInTheMiddle withDefaults() {
    return new MeetInTheMiddle(Middle.MEAN);
  }

  /** A copy that takes the mean or the median. */
  public MeetInTheMiddle with(Middle other) {
    return new MeetInTheMiddle(other);
  }

  @Override
  public Codebook codebook() {
    return RULES.codebook();
  }

  @Override
  public Ruling rule(Evidence evidence) {
    return FusionStrategy.rule(RULES.on(evidence), this::fuse);
  }

  private Ruling fuse(Ruling.Builder ruling, List<Votes> votes) {
    List<BigDecimal> row =
        votes.stream().flatMap(vote -> vote.said().stream().map(said -> vote.value())).toList();
    BigDecimal exact = middle == Middle.MEAN ? mean(row) : mean(median(row));
    BigDecimal value = normal(exact.setScale(DECIMALS, RoundingMode.HALF_EVEN));
    ruling.apply(EACH, ruling.evidence().numbers());
    if (value.compareTo(exact) != 0) {
      ruling.apply(ROUNDED, ruling.evidence().numbers(), value);
    }
    return ruling
        .apply(middle == Middle.MEAN ? MEAN : MEDIAN, ruling.evidence().numbers(), value)
        .rule(new Estimate.Single(value));
  }

  private static List<BigDecimal> median(List<BigDecimal> row) {
    return row.subList((row.size() - 1) / 2, row.size() / 2 + 1);
  }

  private static BigDecimal mean(List<BigDecimal> row) {
    BigDecimal sum = row.stream().reduce(BigDecimal::add).orElseThrow();
    return sum.divide(BigDecimal.valueOf(row.size()), sum.scale() + 20, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal normal(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
