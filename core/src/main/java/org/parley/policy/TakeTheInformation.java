package org.parley.policy;

import java.util.List;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;

/**
 * Take the information: a missing number is ignored if somebody gives one.
 *
 * <p>It resolves missing answers, not contradictions. Empty, or numbers that differ: undetermined.
 * One, or all equal: that number. No tie can arise.
 */
public final class TakeTheInformation {
  private static final CodingRules.Draft DRAFT =
      FusionStrategy.draft(
          "take-the-information",
          "Take the information: the number that is given, ignoring missing ones");

  private static final PolicyStep TAKE =
      DRAFT.stated("1", "Missing values are ignored if somebody gives a value.");
  private static final PolicyStep DIFFER =
      DRAFT.library("2", "Values that contradict each other are not resolved: undetermined.");

  /** It has no options. */
  public static final Policy POLICY = FusionStrategy.policy(DRAFT, TakeTheInformation::fuse);

  private TakeTheInformation() {}

  private static Ruling fuse(Ruling.Builder ruling, List<Votes> votes) {
    return FusionStrategy.onlyOne(ruling, votes, TAKE, DIFFER, "The numbers differ.");
  }
}
