package org.parley.policy;

import static org.parley.policy.Conventions.library;
import static org.parley.policy.Conventions.stated;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;

/**
 * Take the information: whoever gives no number is passed over for whoever does.
 *
 * <p>It settles silence and not contradiction. Empty, or numbers that differ: undetermined. One, or
 * all equal: that number. No tie can arise.
 */
public record TakeTheInformation() implements FusionStrategy {
  private static final PolicyStep TAKE =
      stated("1", "Missing values are passed over for a value that somebody gives.");
  private static final PolicyStep DIFFER =
      library("2", "Values that contradict each other are left alone: undetermined.");
  private static final ImmutableList<PolicyStep> STEPS = Conventions.oneFigure(TAKE, DIFFER);

  /** It has no options. */
  public static TakeTheInformation withDefaults() {
    return new TakeTheInformation();
  }

  @Override
  public String id() {
    return "take-the-information";
  }

  @Override
  public String title() {
    return "Take the information: the number that is given, silence passed over";
  }

  @Override
  public ImmutableList<PolicyStep> steps() {
    return STEPS;
  }

  @Override
  public Ruling fuse(PolicyCase facts, List<Votes> votes) {
    return FusionStrategy.onlyOne(facts, votes, TAKE, DIFFER, "The numbers differ.");
  }
}
