package org.parley.policy;

import java.util.ArrayList;
import java.util.List;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;

/**
 * Cry with the wolves: the number that most origins give.
 *
 * <p>Empty, or a tie: undetermined, because no winner is picked silently. One, or all equal: that
 * number.
 */
public final class CryWithTheWolves {
  private static final CodingRules.Draft DRAFT =
      FusionStrategy.draft("cry-with-the-wolves", "Cry with the wolves: the most frequent number");

  private static final PolicyStep MOST =
      DRAFT.stated("1", "The value that occurs most often is taken.");
  private static final PolicyStep ORIGINS =
      DRAFT.library(
          "1a", "Votes are counted by origin, so that repeating another's figure adds no vote.");
  private static final PolicyStep TIE =
      DRAFT.library("2", "If several values are equally frequent, the result is undetermined.");

  /** It has no options. */
  public static final Policy POLICY = FusionStrategy.policy(DRAFT, CryWithTheWolves::fuse);

  private CryWithTheWolves() {}

  private static Ruling fuse(Ruling.Builder ruling, List<Votes> votes) {
    int most = 0;
    List<Votes> first = new ArrayList<>();
    for (Votes vote : votes) {
      int backing = vote.origins();
      if (backing > most) {
        most = backing;
        first.clear();
      }
      if (backing == most) {
        first.add(vote);
      }
    }
    ruling.apply(ORIGINS, ruling.evidence().numbers());
    if (first.size() > 1) {
      return ruling
          .apply(TIE, first.stream().flatMap(vote -> vote.said().stream()).toList())
          .undetermined("Several numbers are equally frequent.");
    }
    Votes winner = first.get(0);
    return ruling
        .apply(MOST, winner.said(), winner.value())
        .rule(new Estimate.Single(winner.value()));
  }
}
