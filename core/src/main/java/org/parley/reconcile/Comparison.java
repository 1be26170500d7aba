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

  /**
   * How answers lie to one another of which some are hedged.
   *
   * @param firm how the firm ones do among themselves
   * @param all how all of them would if they were firm
   * @param origins how many origins they have, at least
   */
  static Comparison hedged(Comparison firm, Comparison all, int origins) {
    if (firm.agreement == Agreement.CONTESTED) {
      return firm;
    }
    if (all.agreement == Agreement.CONTESTED) {
      return origins == 1 ? of(Agreement.SINGLE) : firm.onHedge();
    }
    return all.agreement == Agreement.UNANIMOUS ? of(Agreement.COMPATIBLE) : all;
  }

  private Comparison onHedge() {
    return new Comparison(
        Agreement.COMPATIBLE,
        Sets.immutableEnumSet(Sets.union(conditions, ImmutableSet.of(AgreementCondition.HEDGE))),
        excluded);
  }

  /** Who excludes one another, by their stake. */
  ImmutableSet<Stake> contestedBy() {
    return excluded.stream().map(Position::stake).sorted().collect(ImmutableSet.toImmutableSet());
  }
}
