package org.parley.consistency;

import com.google.common.collect.ImmutableSet;
import org.parley.proposition.Flow;
import org.parley.proposition.Measure;

/**
 * Which counts can grow with time and not fall, unless somebody was wrong before.
 *
 * <p>The dead stay dead. The missing may be found, the displaced return and the injured die, so
 * that each of these counts may fall though nobody erred; they are no tolls.
 */
final class Toll {
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

  private Toll() {}

  /** Whether a count is one that does not fall. */
  static boolean isToll(Measure measure) {
    return measure.flow() == Flow.CUMULATIVE
        || (measure.flow() == Flow.EVENT && LASTING.contains(measure.effect()));
  }

  /** Whether a later figure of one measure continues an earlier figure of another. */
  static boolean continues(Measure later, Measure earlier) {
    return later.equals(earlier)
        || (later.flow() == Flow.CUMULATIVE
            && Nesting.differInPeriodOnly(later, earlier)
            && Nesting.isPart(earlier, later));
  }
}
