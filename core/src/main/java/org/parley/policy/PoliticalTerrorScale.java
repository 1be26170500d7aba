package org.parley.policy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.parley.reconcile.Coverage;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;

/**
 * The Political Terror Scale: two coders' scores of one report, from 1 to 5.
 *
 * <p>It reads scores, which are ordinals: {@code [ORDINAL] 3}, and {@code [ORDINAL] 2..3} for a
 * coder who is torn between two levels. It does not read counts. Empty, more than two coders, or
 * other disagreement: undetermined. One coder: that level, or the lower of two.
 */
public final class PoliticalTerrorScale {
  private static final CodingRules.Draft DRAFT =
      new CodingRules.Draft(
              "political-terror-scale",
              "Political Terror Scale: a level from two coders' scores",
              "Gibney, M. et al., About the Political Terror Scale")
          .sharing(Conventions.DENIALS);

  private static final PolicyStep CODERS =
      DRAFT.stated("1", "Two coders score one report from 1 to 5, using the report alone.");
  private static final PolicyStep LOWER =
      DRAFT.stated("2", "A coder torn between two levels gives the lower.");
  private static final PolicyStep SPLIT =
      DRAFT.stated(
          "3",
          "A split score counts as the level that the other coder gave, if it is one of them.");
  private static final PolicyStep DISAGREE =
      DRAFT.library("4", "Any other disagreement is undetermined.");
  private static final PolicyStep BOTH_SPLIT =
      DRAFT.library("4a", "Two split scores that are the same count as their lower level.");
  private static final PolicyStep SCORES =
      DRAFT.library("5", "A score is an ordinal of 1 to 5, and a split one names two neighbours.");

  private static final BigDecimal TOP = BigDecimal.valueOf(5);

  /** It has no options. */
  public static final Policy POLICY =
      DRAFT.of(Coverage.anything()).ofScores().policy(PoliticalTerrorScale::decide);

  private PoliticalTerrorScale() {}

  private static Ruling decide(Ruling.Builder ruling) {
    List<ReportedFigure> scores = ruling.evidence().numbers();
    if (scores.isEmpty()) {
      return ruling.undetermined("There are no scores; it counts nothing.");
    }
    if (!scores.stream().allMatch(PoliticalTerrorScale::isScore)) {
      return ruling
          .apply(SCORES, scores)
          .undetermined("A score is a level from 1 to 5, or two neighbours.");
    }
    if (scores.size() > 2) {
      return ruling.apply(CODERS, scores).undetermined("More than two scores are given.");
    }
    return scores.size() == 1
        ? alone(ruling, scores.get(0))
        : together(ruling, scores.get(0), scores.get(1));
  }

  private static boolean isScore(ReportedFigure said) {
    return switch (said.quantity().quantifier()) {
      case EXACT -> said.one().compareTo(TOP) <= 0;
      case BETWEEN ->
          said.high().compareTo(TOP) <= 0
              && said.high().subtract(said.low()).compareTo(BigDecimal.ONE) <= 0;
      default -> false;
    };
  }

  private static boolean isSplit(ReportedFigure said) {
    return said.low().compareTo(said.high()) != 0;
  }

  private static Ruling alone(Ruling.Builder ruling, ReportedFigure score) {
    return ruling
        .apply(isSplit(score) ? LOWER : CODERS, ImmutableList.of(score), score.low())
        .rule(new Estimate.Single(score.low()));
  }

  private static Ruling together(Ruling.Builder ruling, ReportedFigure one, ReportedFigure other) {
    ImmutableList<ReportedFigure> both = ImmutableList.of(one, other);
    if (isSplit(one) != isSplit(other)) {
      ReportedFigure split = isSplit(one) ? one : other;
      BigDecimal level = isSplit(one) ? other.low() : one.low();
      if (level.compareTo(split.low()) == 0 || level.compareTo(split.high()) == 0) {
        return ruling.apply(SPLIT, both, level).rule(new Estimate.Single(level));
      }
    } else if (one.low().compareTo(other.low()) == 0 && one.high().compareTo(other.high()) == 0) {
      return ruling
          .apply(isSplit(one) ? BOTH_SPLIT : CODERS, both, one.low())
          .rule(new Estimate.Single(one.low()));
    }
    return ruling.apply(DISAGREE, both).undetermined("The coders disagree.");
  }
}
