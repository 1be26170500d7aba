package org.parley.explanation;

import com.google.common.collect.Streams;
import java.util.Optional;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Step;
import org.parley.reconcile.Verdict;

/** Why a verdict has its estimate. */
final class Reason {
  private Reason() {}

  static String of(Verdict verdict) {
    Optional<Step> last = Streams.findLast(verdict.policySteps().stream());
    Optional<String> rule =
        verdict.estimate() instanceof Estimate.Undetermined undetermined
            ? Optional.of(undetermined.reason())
            : last.flatMap(Step::policyRule);
    return English.of(verdict.estimate())
        + last.map(Reason::by).orElse("")
        + rule.map(": "::concat).orElse(".");
  }

  private static String by(Step step) {
    return step instanceof Step.Ruled ruled
        ? ", by step " + ruled.step().number() + " (" + Phrases.word(ruled.basis()) + ")"
        : "";
  }
}
