package org.parley.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorId;
import org.parley.dispute.Dispute;
import org.parley.dossier.Dossier;
import org.parley.policy.Policies;
import org.parley.proposition.Question;
import org.parley.reconcile.PlainPolicy;
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

  @Option(
      names = "--heed",
      paramLabel = "ACTOR",
      description = {
        "Heed the reviews of this actor: the grades they give count for policies that look at"
            + " grades. May be given several times."
      })
  List<String> heeded = new ArrayList<>();

  @Mixin ReadingOptions reading;

  Reconciler reconciler() {
    return reconciler(policy(policy));
  }

  /** How to reconcile under the default policy, where all are compared. */
  Reconciler reconcilerOfAllPolicies() {
    return reconciler(PlainPolicy.HULL);
  }

  private Reconciler reconciler(Policy chosen) {
    Reconciler reconciler = Reconciler.withDefaults().with(chosen).with(reading.reading());
    for (String reviewer : heeded) {
      reconciler = reconciler.heeding(UsageException.checked(() -> ActorId.of(reviewer)));
    }
    if (alignMeasures) {
      reconciler = reconciler.aligningMeasures();
    }
    return reconciler;
  }

  /** The competing answers to a question, as of the day that was asked for. */
  Dispute dispute(Dossier dossier, Question question) {
    return asOf == null ? dossier.dispute(question) : dossier.dispute(question, asOf);
  }

  /** The disputes over these questions, in their order. */
  Stream<Dispute> disputes(Dossier dossier, List<Question> questions) {
    return questions.stream().map(question -> dispute(dossier, question));
  }

  /** Refuses a reviewer of whom the files know nothing. */
  void checkReviewers(Dossier dossier) {
    for (String reviewer : heeded) {
      if (dossier.actor(ActorId.of(reviewer)).isEmpty()) {
        throw new UsageException("--heed: no actor has the id '" + reviewer + "'");
      }
    }
  }

  /** Whether all policies are asked for, side by side. */
  boolean isOfAllPolicies() {
    return policy.equals(ALL);
  }

  /** The policy of an id that somebody wrote. */
  static Policy policy(String id) {
    Policies policies = Plugins.policies();
    return policies
        .byId(id)
        .orElseThrow(
            () ->
                new UsageException(
                    "no policy is called '"
                        + id
                        + "'; there are "
                        + policies.all().stream()
                            .map(Policy::id)
                            .collect(Collectors.joining(", "))));
  }
}
