package org.parley.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import org.parley.dispute.Dispute;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;

/**
 * One dispute under several policies: which figure would each dataset publish, and by which step?
 *
 * @param verdicts the verdict under each policy, on the same dispute
 */
public record SideBySide(ImmutableList<Verdict> verdicts) {
  /**
   * Checks that there is a verdict, and one question.
   *
   * @throws IllegalArgumentException if there is no verdict, or the verdicts are on several
   *     questions
   */
  public SideBySide {
    checkArgument(
        !verdicts.isEmpty(), "a comparison must have at least one verdict, got verdicts=[]");
    require(
        verdicts.stream().map(Verdict::question).distinct().count() == 1,
        "verdicts must all answer one question",
        "questions",
        verdicts.stream().map(Verdict::question).distinct().toList());
  }

  /**
   * A dispute under policies.
   *
   * @param dispute the dispute
   * @param reconciler how it is reconciled, its policy aside
   * @param policies the policies, {@link Policies#all} say
   * @throws IllegalArgumentException if there is no policy
   */
  public static SideBySide of(
      Dispute dispute, Reconciler reconciler, ImmutableList<Policy> policies) {
    return new SideBySide(
        policies.stream()
            .map(policy -> reconciler.with(policy).reconcile(dispute))
            .collect(ImmutableList.toImmutableList()));
  }
}
