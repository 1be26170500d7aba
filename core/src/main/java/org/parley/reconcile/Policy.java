package org.parley.reconcile;

import com.google.common.collect.ImmutableList;

/**
 * A named rule that turns the answers to a question into an estimate.
 *
 * <p>A policy is a function of the evidence alone: the order of the answers, the clock and other
 * disputes do not matter to it. Policies of one's own are found through {@link
 * java.util.ServiceLoader}; docs/adding-a-policy.md shows one.
 */
public interface Policy {
  /** Its name, its source, what it counts and the numbered steps of its rule. */
  Codebook codebook();

  /**
   * Works out an estimate.
   *
   * @param evidence the answers that stand
   * @return the estimate, with the steps of the codebook that decided it or had a part in it
   */
  Ruling rule(Evidence evidence);

  /** The name by which it is chosen, in lower case with hyphens. */
  default String id() {
    return codebook().id();
  }

  /** What it does, in one line. */
  default String title() {
    return codebook().title();
  }

  /** Where its rule is published. */
  default String citation() {
    return codebook().citation();
  }

  /** The numbered steps of its rule, each with what it rests on. */
  default ImmutableList<PolicyStep> steps() {
    return codebook().steps();
  }
}
