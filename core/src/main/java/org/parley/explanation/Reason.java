package org.parley.explanation;

import com.google.common.collect.Iterables;
import org.jspecify.annotations.Nullable;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;

/** Why a verdict has its estimate. */
final class Reason {
  private Reason() {}

  static String of(Verdict verdict) {
    Step.@Nullable OfPolicy last = Iterables.getLast(verdict.policySteps(), null);
    String rule =
        verdict.estimate() instanceof Estimate.Undetermined undetermined
            ? ": " + undetermined.reason()
            : last == null ? "." : ": " + last.rule();
    return English.of(verdict.estimate()) + by(last) + rule;
  }

  private static String by(Step.@Nullable OfPolicy last) {
    return last instanceof Step.Ruled ruled
        ? ", by step " + ruled.step().number() + " (" + Phrases.word(ruled.basis()) + ")"
        : "";
  }
}
