package org.parley.reconcile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.parley.dispute.Stake;

/**
 * How the answers relate.
 *
 * @param agreement the kind of agreement
 * @param conditions the conditions under which they are compatible
 * @param contestedBy the stakes of those whose answers exclude one another
 */
record Comparison(
    Agreement agreement,
    ImmutableSet<AgreementCondition> conditions,
    ImmutableSet<Stake> contestedBy) {
  /** A comparison in which no answers exclude one another. */
  static Comparison of(Agreement agreement, AgreementCondition... conditions) {
    return new Comparison(agreement, ImmutableSet.copyOf(conditions), ImmutableSet.of());
  }

  static Comparison contested(Set<Stake> contestedBy) {
    return new Comparison(
        Agreement.CONTESTED, ImmutableSet.of(), Sets.immutableEnumSet(contestedBy));
  }

  /**
   * How answers relate if some of them are hedged.
   *
   * @param firm how the firm answers relate
   * @param all how all answers would relate if all were firm
   * @param origins the least number of origins they have
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
