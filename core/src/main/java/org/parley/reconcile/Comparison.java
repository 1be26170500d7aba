package org.parley.reconcile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.parley.dispute.Stake;

/**
 * How answers lie to one another.
 *
 * @param agreement the class
 * @param conditions under which they are compatible
 * @param contestedBy who excludes one another, by their stake
 */
record Comparison(
    Agreement agreement,
    ImmutableSet<AgreementCondition> conditions,
    ImmutableSet<Stake> contestedBy) {
  /** A comparison in which nobody excludes anybody. */
  static Comparison of(Agreement agreement, AgreementCondition... conditions) {
    return new Comparison(agreement, ImmutableSet.copyOf(conditions), ImmutableSet.of());
  }

  static Comparison contested(Set<Stake> contestedBy) {
    return new Comparison(
        Agreement.CONTESTED, ImmutableSet.of(), Sets.immutableEnumSet(contestedBy));
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
        contestedBy);
  }
}
