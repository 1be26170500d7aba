package org.parley.consistency;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.parley.dispute.Position;
import org.parley.reconcile.ReadPosition;

/** The order of findings. */
final class FindingOrder {
  private static final ImmutableList<Class<? extends Finding>> KINDS =
      ImmutableList.of(
          Finding.DeniesOwnAnswer.class,
          Finding.FallingToll.class,
          Finding.HoldsOnlyIf.class,
          Finding.MoreThanTheWhole.class,
          Finding.PartExceedsWhole.class,
          Finding.SelfContradiction.class,
          Finding.StatedTooEarly.class,
          Finding.SumExceedsWhole.class);

  private static final Comparator<ReadPosition> BY_CLAIMANT =
      Comparator.comparing(
          ReadPosition::position,
          Comparator.comparing(Position::claimant).thenComparing(Position.ORDER));

  private static final Comparator<ReadPosition> BY_MEASURE =
      Comparator.comparing(FindingOrder::measure).thenComparing(BY_CLAIMANT);

  /**
   * The order in which findings are shown: clashes first, then by event, kind (as listed) and
   * answers.
   */
  static final Comparator<Finding> FIRST_TO_LAST =
      Comparator.comparing(Finding::severity)
          .thenComparing(finding -> finding.event().id().value())
          .thenComparingInt(finding -> KINDS.indexOf(finding.getClass()))
          .thenComparing(finding -> finding.answers().get(0), BY_CLAIMANT)
          .thenComparing(Finding::answers, Comparators.lexicographical(BY_MEASURE))
          .thenComparing(finding -> finding.claims().toString());

  private FindingOrder() {}

  private static String measure(ReadPosition read) {
    return read.amount().map(amount -> amount.measure().toString()).orElse("");
  }
}
