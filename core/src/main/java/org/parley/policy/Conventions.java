package org.parley.policy;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.parley.dispute.Answer;
import org.parley.dispute.Position;
import org.parley.quantity.Unit;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReadPosition;
import org.parley.reconcile.Ruling;

/** The steps that all policies of the field share, under the number 0. */
final class Conventions {
  /** How a policy that publishes one figure reads hedged numbers. */
  static final PolicyStep ONE_FIGURE =
      PolicyStep.library(
          "0a",
          "\"At least N\", \"more than N\", \"about N\" and \"up to N\" are read as N, \"N to M\""
              + " as N.");

  /** How a policy that publishes a range reads hedged numbers. */
  static final PolicyStep RANGE =
      PolicyStep.library(
          "0a",
          "\"At least N\", \"more than N\" and \"about N\" are read as N at both ends, \"up to N\""
              + " as 0 to N, \"N to M\" as it is.");

  /** The step that handles denials. */
  static final PolicyStep DENIALS =
      PolicyStep.library(
          "0b",
          "A denial, including one in words (\"no signs of casualties\"), neither gives nor"
              + " removes a figure.");

  /** The step that handles other units. */
  static final PolicyStep UNITS =
      PolicyStep.library(
          "0c", "Only plain counts are read; percents, households and the like give no figure.");

  /** The step that counts each origin once. */
  static final PolicyStep ORIGINS =
      PolicyStep.library("0d", "An origin counts once, however many reports carry its figure.");

  /** The step that counts each origin once, if the codebook itself says so. */
  static final PolicyStep STATED_ORIGINS =
      PolicyStep.stated(
          "0d", "Reports that derive from another do not count as independent of it.");

  /** The step that handles parts. */
  static final PolicyStep PARTS =
      PolicyStep.library("0e", "A figure for a part does not count for the whole.");

  private Conventions() {}

  /** The positions reported more than once. */
  static ImmutableList<Position> gathered(Evidence evidence) {
    return evidence.positions().stream()
        .filter(read -> !read.position().isDenial() && read.position().reports().size() > 1)
        .filter(read -> read.amount().filter(one -> isIn(evidence.unit(), one)).isPresent())
        .map(ReadPosition::position)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isIn(Unit unit, Answer.Amount amount) {
    return amount.quantity().unit().equals(unit);
  }

  /** A ruling for a question that nobody answers. */
  static Ruling silent(Ruling.Builder ruling) {
    return ruling
        .applyIfAny(
            PARTS, ruling.evidence().parts().values().stream().flatMap(Collection::stream).toList())
        .undetermined("Nobody gives a figure for exactly the measure asked for.");
  }
}
