package org.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.parley.dispute.Dispute;

/**
 * The answers to a question that stand, as they were read: all that a policy works from.
 *
 * <p>A policy that reads numbers as they were said takes {@link #all}; one that goes by the reading
 * of the user takes {@link #figures}. Whatever else a report has, its grades and codes and days, is
 * reached through the position.
 *
 * @param dispute the dispute, for what the positions do not say
 * @param all the positions, those about a part or a whole of what was asked and denials among them,
 *     in a fixed order
 */
public record Answers(Dispute dispute, ImmutableList<ReadPosition> all) {
  /** Refuses null. */
  public Answers {
    requireNonNull(dispute, "dispute");
    requireNonNull(all, "all");
  }

  /** The positions that give a number for just what was asked, under the reading of the user. */
  public ImmutableList<ReadPosition> figures() {
    return all.stream().filter(ReadPosition::isFigure).collect(toImmutableList());
  }
}
