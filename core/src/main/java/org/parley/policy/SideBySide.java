package org.parley.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Locale;
import java.util.Optional;
import org.parley.citation.Basis;
import org.parley.dispute.Dispute;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;

/**
 * One dispute under several policies: which figure would each dataset publish, and by which step?
 *
 * @param verdicts a verdict a policy, on the same dispute
 */
public record SideBySide(ImmutableList<Verdict> verdicts) {
  /** Checks that there is a verdict, and one question. */
  public SideBySide {
    checkArgument(!verdicts.isEmpty(), "a comparison has at least one verdict, got verdicts=[]");
    checkArgument(
        verdicts.stream().map(Verdict::question).distinct().count() == 1,
        "all verdicts are on one question, got questions=%s",
        verdicts.stream().map(Verdict::question).distinct().toList());
  }

  /**
   * A dispute under policies.
   *
   * @param dispute the dispute
   * @param reconciler how it is reconciled, its policy aside
   * @param policies the policies, {@link Policies#all} say
   */
  public static SideBySide of(
      Dispute dispute, Reconciler reconciler, ImmutableList<Policy> policies) {
    return new SideBySide(
        policies.stream()
            .map(policy -> reconciler.with(policy).reconcile(dispute))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Why the figures differ: a line for each figure and the step that decided it, after the ids of
   * the policies that come to it so. {@code acled: 180, by step 5 (stated): Otherwise the lowest
   * figure is used.}
   */
  public ImmutableList<String> reasons() {
    ImmutableListMultimap<String, String> byReason =
        verdicts.stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    SideBySide::reason, verdict -> verdict.policy().id()));
    return byReason.asMap().entrySet().stream()
        .map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey())
        .collect(ImmutableList.toImmutableList());
  }

  /** What a policy gives, and the step that decided: {@code 180, by step 5 (stated): …}. */
  public static String reason(Verdict verdict) {
    ImmutableList<Step> steps = verdict.policySteps();
    Optional<Step.Ruled> last =
        steps.isEmpty() || !(steps.get(steps.size() - 1) instanceof Step.Ruled ruled)
            ? Optional.empty()
            : Optional.of(ruled);
    String by =
        last.map(ruled -> ", by step " + ruled.step().number() + " (" + basis(ruled.basis()) + ")")
            .orElse("");
    return verdict.estimate().toEnglish() + by + rule(verdict, last).map(": "::concat).orElse(".");
  }

  /** The reason why there is no figure or, where there is one, the rule that gave it. */
  private static Optional<String> rule(Verdict verdict, Optional<Step.Ruled> last) {
    if (verdict.estimate() instanceof Estimate.Undetermined undetermined) {
      return Optional.of(undetermined.reason());
    }
    return last.map(ruled -> ruled.step().text())
        .or(
            () ->
                verdict.policySteps().stream()
                    .filter(Step.Decided.class::isInstance)
                    .map(step -> ((Step.Decided) step).rule())
                    .reduce((first, second) -> second));
  }

  private static String basis(Basis basis) {
    return basis.name().toLowerCase(Locale.ROOT);
  }
}
