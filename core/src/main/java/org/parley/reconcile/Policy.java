package org.parley.reconcile;

import com.google.common.collect.ImmutableList;

/**
 * A named rule that turns the answers to a question into an estimate.
 *
 * <p>A policy is a function of the answers alone: their order, the clock and other disputes do not
 * matter to it.
 */
public interface Policy {
  /**
   * From the smallest lower end to the largest upper end of all figures, without a best one. Empty:
   * undetermined. One, or all equal: that figure. No tie can arise.
   */
  Policy HULL = PlainPolicy.HULL;

  /**
   * As {@link #HULL}, told side by side: the figures of each part in the event, and of those who
   * have none. Never a best one, since no side's figure is preferred.
   */
  Policy BY_SIDE = PlainPolicy.BY_SIDE;

  /**
   * The figure that was given last, and the best one if it is a single number. Empty, or without a
   * day: undetermined. Several on one day that differ: from the smallest to the largest, without a
   * best one.
   */
  Policy MOST_RECENT = PlainPolicy.MOST_RECENT;

  /** The name by which it is chosen, in lower case with hyphens. */
  String id();

  /** What it does, in one line. */
  String title();

  /** Where its rule is published. */
  String citation();

  /**
   * The numbered steps of the rule, each with what it rests on. A ruling names those that decided
   * it or had a part in it.
   */
  ImmutableList<PolicyStep> steps();

  /**
   * Works out an estimate.
   *
   * @param answers the answers that stand
   * @return the estimate and its steps
   */
  Ruling rule(Answers answers);
}
