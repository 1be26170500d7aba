package org.parley.reconcile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.parley.dispute.Position;
import org.parley.dispute.Stake;

/**
 * How answers lie to one another.
 *
 * @param agreement the class
 * @param conditions under which they are compatible
 * @param excluded the positions that exclude, or are excluded by, another one
 */
record Comparison(
    Agreement agreement,
    ImmutableSet<AgreementCondition> conditions,
    ImmutableSet<Position> excluded) {
  /** A comparison in which nobody excludes anybody. */
  static Comparison of(Agreement agreement, AgreementCondition... conditions) {
    return new Comparison(agreement, ImmutableSet.copyOf(conditions), ImmutableSet.of());
  }

  static Comparison contested(Iterable<Position> excluded) {
    return new Comparison(Agreement.CONTESTED, ImmutableSet.of(), ImmutableSet.copyOf(excluded));
  }

  /** With one more condition on which answers are compatible. */
  Comparison on(AgreementCondition condition) {
    return new Comparison(
        Agreement.COMPATIBLE,
        Sets.immutableEnumSet(Sets.union(conditions, ImmutableSet.of(condition))),
        excluded);
  }

  /** Who excludes one another, by their stake. */
  ImmutableSet<Stake> contestedBy() {
    return excluded.stream().map(Position::stake).sorted().collect(ImmutableSet.toImmutableSet());
  }
}
