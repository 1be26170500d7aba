package org.parley.consistency;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import org.parley.dispute.Position;
import org.parley.reconcile.ReadPosition;

/** The place of each kind of finding among those of one severity and event. */
final class FindingOrder implements Finding.Cases<Integer> {
  private static final Comparator<ReadPosition> BY_CLAIMANT =
      Comparator.comparing(
          ReadPosition::position,
          Comparator.comparing(Position::claimant).thenComparing(Position.ORDER));

  private static final Comparator<ReadPosition> BY_MEASURE =
      Comparator.comparing(FindingOrder::measure).thenComparing(BY_CLAIMANT);

  /** The order in which findings are shown: clashes first, then by event, kind and answers. */
  static final Comparator<Finding> FIRST_TO_LAST =
      Comparator.comparing(Finding::severity)
          .thenComparing(finding -> finding.event().id().value())
          .thenComparing(finding -> finding.match(new FindingOrder()))
          .thenComparing(finding -> finding.answers().get(0), BY_CLAIMANT)
          .thenComparing(Finding::answers, Comparators.lexicographical(BY_MEASURE))
          .thenComparing(finding -> finding.claims().toString());

  private static String measure(ReadPosition read) {
    return read.amount().map(amount -> amount.measure().toString()).orElse("");
  }

  @Override
  public Integer deniesOwnAnswer(Finding.DeniesOwnAnswer finding) {
    return 1;
  }

  @Override
  public Integer fallingToll(Finding.FallingToll finding) {
    return 2;
  }

  @Override
  public Integer holdsOnlyIf(Finding.HoldsOnlyIf finding) {
    return 3;
  }

  @Override
  public Integer moreThanTheWhole(Finding.MoreThanTheWhole finding) {
    return 4;
  }

  @Override
  public Integer partExceedsWhole(Finding.PartExceedsWhole finding) {
    return 5;
  }

  @Override
  public Integer selfContradiction(Finding.SelfContradiction finding) {
    return 6;
  }

  @Override
  public Integer statedTooEarly(Finding.StatedTooEarly finding) {
    return 7;
  }

  @Override
  public Integer sumExceedsWhole(Finding.SumExceedsWhole finding) {
    return 8;
  }
}
