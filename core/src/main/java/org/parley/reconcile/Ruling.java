package org.parley.reconcile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What a policy makes of the answers, and the steps by which it came to it.
 *
 * @param estimate the estimate
 * @param steps the steps, in order
 */
public record Ruling(Estimate estimate, ImmutableList<Step> steps) {
  /** Refuses null. */
  public Ruling {
    requireNonNull(estimate, "estimate");
    requireNonNull(steps, "steps");
  }

  /** A ruling that needed one step. */
  public static Ruling of(Estimate estimate, Step step) {
    return new Ruling(estimate, ImmutableList.of(step));
  }
}
