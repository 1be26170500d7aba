package org.parley.reconcile;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What a policy makes of the answers, and the steps by which it came to it.
 *
 * @param estimate the estimate
 * @param notes what it says beside the estimate
 * @param steps the steps, in order; the last is the one that decided
 */
public record Ruling(Estimate estimate, ImmutableList<Note> notes, ImmutableList<Step> steps) {
  /** Refuses null. */
  public Ruling {
    requireNonNull(estimate, "estimate");
    requireNonNull(notes, "notes");
    requireNonNull(steps, "steps");
  }

  /** A ruling without notes. */
  public Ruling(Estimate estimate, ImmutableList<Step> steps) {
    this(estimate, ImmutableList.of(), steps);
  }

  /** A ruling that needed one step. */
  public static Ruling of(Estimate estimate, Step step) {
    return new Ruling(estimate, ImmutableList.of(step));
  }
}
