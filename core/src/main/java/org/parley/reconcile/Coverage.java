package org.parley.reconcile;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;
import org.parley.proposition.Measure;

/**
 * The measures that a policy is made for. Measures that it deliberately leaves out have a rule of
 * their own in it; any other measure is treated by analogy, and the ruling says so.
 *
 * @param counts the things it counts, in words: {@code deaths in drone strikes}
 * @param defines whether it is made for a measure
 * @param leavesOut whether it explicitly excludes a measure
 */
public record Coverage(String counts, Predicate<Measure> defines, Predicate<Measure> leavesOut) {
  private static final Coverage ANYTHING = of("anything", measure -> true);

  /** Refuses null. */
  public Coverage {
    requireNonNull(counts, "counts");
    requireNonNull(defines, "defines");
    requireNonNull(leavesOut, "leavesOut");
  }

  /** The coverage of a policy that counts anything. */
  public static Coverage anything() {
    return ANYTHING;
  }

  /**
   * The coverage of a policy for some measures.
   *
   * @param counts the things it counts, in words
   * @param defines whether it is made for a measure
   */
  public static Coverage of(String counts, Predicate<Measure> defines) {
    return new Coverage(counts, defines, measure -> false);
  }

  /** A copy that leaves out some measures on purpose. */
  public Coverage leavingOut(Predicate<Measure> others) {
    return new Coverage(counts, defines, others);
  }
}
