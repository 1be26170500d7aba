package org.parley.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.parley.reconcile.PolicyStep;

/**
 * What is published about a policy: its name, its source and its rule in numbered steps.
 *
 * @param id the name by which the policy is chosen, in lower case with hyphens
 * @param title what it does, in one line
 * @param citation where its rule is published
 * @param steps the numbered steps of the rule, each with what it rests on
 */
public record Codebook(String id, String title, String citation, ImmutableList<PolicyStep> steps) {
  /** Refuses null. */
  public Codebook {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(citation, "citation");
    requireNonNull(steps, "steps");
  }
}
