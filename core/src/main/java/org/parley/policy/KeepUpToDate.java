package org.parley.policy;

import static org.parley.policy.Conventions.library;
import static org.parley.policy.Conventions.stated;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.List;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;

/**
 * Keep up to date: the newest number.
 *
 * <p>Empty, without a day, or several newest that differ: undetermined. One with a day, or newest
 * all equal: that number.
 */
public record KeepUpToDate() implements FusionStrategy {
  private static final PolicyStep NEWEST = stated("1", "The most recent value is taken.");
  private static final PolicyStep UNDATED =
      library(
          "1a", "A value without a day is older than any with one; without any day: undetermined.");
  private static final PolicyStep TIE =
      library("2", "Newest values that differ leave it undetermined.");
  private static final ImmutableList<PolicyStep> STEPS =
      Conventions.oneFigure(NEWEST, UNDATED, TIE);

  /** It has no options. */
  public static KeepUpToDate withDefaults() {
    return new KeepUpToDate();
  }

  @Override
  public String id() {
    return "keep-up-to-date";
  }

  @Override
  public String title() {
    return "Keep up to date: the newest number";
  }

  @Override
  public ImmutableList<PolicyStep> steps() {
    return STEPS;
  }

  @Override
  public Ruling fuse(Hearing hearing, List<Votes> votes) {
    List<Said> undated = hearing.numbers().stream().filter(said -> !Recency.isDated(said)).toList();
    hearing.applyIfAny(UNDATED, undated);
    if (undated.size() == hearing.numbers().size()) {
      return hearing.undetermined("No number has a day.");
    }
    List<Said> newest = Recency.newest(hearing.numbers(), Duration.ZERO);
    return FusionStrategy.onlyOne(
        hearing, Votes.count(newest, Said::one), NEWEST, TIE, "The newest numbers differ.");
  }
}
