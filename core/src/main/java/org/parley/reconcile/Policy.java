package org.parley.reconcile;

import com.google.common.collect.ImmutableList;

/**
 * A named rule that turns the answers to a question into an estimate.
 *
 * <p>A policy is a function of the evidence alone: it does not depend on the order of the answers,
 * the clock or other disputes. Your own policies are found through {@link java.util.ServiceLoader};
 * docs/adding-a-policy.md shows one.
 */
public interface Policy {
  /** The name, the source, the coverage and the numbered steps of its rule. */
  Codebook codebook();

  /**
   * Computes an estimate.
   *
   * @param evidence the current answers
   * @return the estimate, with the steps of the codebook that were applied
   */
  Ruling rule(Evidence evidence);

  /** The name by which it is chosen, in lower case with hyphens. */
  default String id() {
    return codebook().id();
  }

  /** A description in one line. */
  default String title() {
    return codebook().title();
  }

  /** The publication of its rule. */
  default String citation() {
    return codebook().citation();
  }

  /** The numbered steps of its rule, each with its evidence. */
  default ImmutableList<PolicyStep> steps() {
    return codebook().steps();
  }
}
