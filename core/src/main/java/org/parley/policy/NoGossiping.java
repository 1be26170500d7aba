package org.parley.policy;

import java.util.List;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;

/**
 * No gossiping: only an uncontradicted number is passed on.
 *
 * <p>Empty, numbers that differ, or an answer in words only: undetermined. One, or all equal: that
 * number. No tie can arise.
 */
public final class NoGossiping {
  private static final CodingRules.Draft DRAFT =
      FusionStrategy.draft("no-gossiping", "No gossiping: a number only if all give the same");

  private static final PolicyStep CONSISTENT =
      DRAFT.stated("1", "A value is passed on only if all are consistent.");
  private static final PolicyStep INCONSISTENT =
      DRAFT.stated("2", "Inconsistent values are left out of the result.");
  private static final PolicyStep WORDS =
      DRAFT.library("2a", "An answer in words without a number corroborates no number.");

  /** It has no options. */
  public static final Policy POLICY = FusionStrategy.policy(DRAFT, NoGossiping::fuse);

  private NoGossiping() {}

  private static Ruling fuse(Ruling.Builder ruling, List<Votes> votes) {
    return ruling.evidence().words().isEmpty() || votes.size() > 1
        ? FusionStrategy.onlyOne(ruling, votes, CONSISTENT, INCONSISTENT, "The numbers differ.")
        : ruling
            .apply(WORDS, ruling.evidence().words())
            .undetermined("One answer is in words only.");
  }
}
