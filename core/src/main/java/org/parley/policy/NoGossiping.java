package org.parley.policy;

import static org.parley.policy.Conventions.library;
import static org.parley.policy.Conventions.stated;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;

/**
 * No gossiping: only what nobody contradicts is passed on.
 *
 * <p>Empty, numbers that differ, or somebody who gives words only: undetermined. One, or all equal:
 * that number. No tie can arise.
 */
public record NoGossiping() implements FusionStrategy {
  private static final PolicyStep CONSISTENT =
      stated("1", "A value is passed on only if all are consistent.");
  private static final PolicyStep INCONSISTENT =
      stated("2", "What is inconsistent is left out of the result.");
  private static final PolicyStep WORDS =
      library("2a", "Somebody who gives words without a number bears no number out.");
  private static final ImmutableList<PolicyStep> STEPS =
      Conventions.oneFigure(CONSISTENT, INCONSISTENT, WORDS);

  /** It has no options. */
  public static NoGossiping withDefaults() {
    return new NoGossiping();
  }

  @Override
  public String id() {
    return "no-gossiping";
  }

  @Override
  public String title() {
    return "No gossiping: a number only if all give the same";
  }

  @Override
  public ImmutableList<PolicyStep> steps() {
    return STEPS;
  }

  @Override
  public Ruling fuse(PolicyCase facts, List<Votes> votes) {
    return facts.words().isEmpty() || votes.size() > 1
        ? FusionStrategy.onlyOne(facts, votes, CONSISTENT, INCONSISTENT, "The numbers differ.")
        : facts.apply(WORDS, facts.words()).undetermined("Somebody gives words only.");
  }
}
