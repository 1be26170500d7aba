package org.parley.reconcile;

import com.google.common.collect.ImmutableSet;
import org.parley.dispute.Position;
import org.parley.dispute.Standing;

/**
 * How answers lie to one another.
 *
 * @param agreement the class
 * @param excluded the positions that exclude, or are excluded by, another one
 */
record Comparison(Agreement agreement, ImmutableSet<Position> excluded) {
  /** A comparison in which nobody excludes anybody. */
  static Comparison of(Agreement agreement) {
    return new Comparison(agreement, ImmutableSet.of());
  }

  /** Who excludes one another: parties, independents or both. */
  ImmutableSet<Standing> contestedBy() {
    return excluded.stream()
        .map(Position::standing)
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }
}
