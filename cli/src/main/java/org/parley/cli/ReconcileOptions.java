package org.parley.cli;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.policy.Policies;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how to reconcile. */
final class ReconcileOptions {
  private static final String ALL = "all";

  @Option(
      names = "--policy",
      paramLabel = "ID",
      defaultValue = "hull",
      description = {
        "The policy: hull, by-side, most-recent or another that 'parley policies' lists"
            + " (default: ${DEFAULT-VALUE}). With reconcile, all compares them all."
      })
  String policy;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Leave out what was not yet known on this day, 2024-10-02.")
  @Nullable LocalDate asOf;

  @Option(
      names = "--align-measures",
      description = "Take narrower and broader measures for the one that is asked for.")
  boolean alignMeasures;

  @Mixin ReadingOptions reading;

  Reconciler reconciler() {
    return reconciler(policy(policy));
  }

  /** How to reconcile under the default policy, where all are compared. */
  Reconciler reconcilerOfAllPolicies() {
    return reconciler(Policy.HULL);
  }

  private Reconciler reconciler(Policy chosen) {
    Reconciler reconciler = Reconciler.withDefaults().with(chosen).with(reading.reading());
    if (alignMeasures) {
      reconciler = reconciler.aligningMeasures();
    }
    return asOf == null ? reconciler : reconciler.asOf(asOf);
  }

  /** Whether all policies are asked for, side by side. */
  boolean isOfAllPolicies() {
    return policy.equals(ALL);
  }

  /** The policy of an id that somebody wrote. */
  static Policy policy(String id) {
    return Policies.byId(id)
        .orElseThrow(
            () ->
                new UsageException(
                    "no policy is called '"
                        + id
                        + "'; there are "
                        + Policies.all().stream()
                            .map(Policy::id)
                            .collect(Collectors.joining(", "))));
  }
}
