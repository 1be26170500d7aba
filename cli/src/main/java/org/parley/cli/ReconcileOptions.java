package org.parley.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.policy.Policies;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how to reconcile. */
final class ReconcileOptions {
  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  @Option(
      names = "--policy",
      paramLabel = "ID",
      defaultValue = "hull",
      description = "The policy: hull, by-side or most-recent (default: ${DEFAULT-VALUE}).")
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
    Reconciler reconciler = Reconciler.withDefaults().with(policy()).with(reading.reading());
    if (alignMeasures) {
      reconciler = reconciler.aligningMeasures();
    }
    return asOf == null ? reconciler : reconciler.asOf(asOf);
  }

  private Policy policy() {
    Optional<Policy> known = Policies.byId(policy);
    return known.orElseThrow(
        () ->
            usage(
                "no policy is called '"
                    + policy
                    + "'; there are "
                    + Policies.all().stream().map(Policy::id).collect(Collectors.joining(", "))));
  }

  private ParameterException usage(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
