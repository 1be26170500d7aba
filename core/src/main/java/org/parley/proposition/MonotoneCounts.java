package org.parley.proposition;

import com.google.common.collect.ImmutableSet;

/**
 * The counts that can only grow with time, unless an earlier figure was wrong.
 *
 * <p>The dead stay dead. The missing may be found, the displaced may return and the injured may
 * die, so each of these counts can fall although nobody erred.
 */
public final class MonotoneCounts {
  /** What cannot be undone, and turns into nothing else that is counted apart. */
  private static final ImmutableSet<String> LASTING =
      ImmutableSet.of(
          "killed",
          "killed_or_injured",
          "launched",
          "intercepted",
          "hit",
          "failed",
          "shot_down",
          "destroyed",
          "damaged_or_destroyed");

  private MonotoneCounts() {}

  /** Whether a count can only grow. */
  public static boolean includes(Measure measure) {
    return measure.flow() == Flow.CUMULATIVE
        || (measure.flow() == Flow.EVENT && LASTING.contains(measure.effect()));
  }
}
