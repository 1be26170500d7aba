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
  public Ruling fuse(PolicyCase facts, List<Votes> votes) {
    List<ReportedFigure> undated =
        facts.numbers().stream().filter(said -> !Recency.isDated(said)).toList();
    facts.applyIfAny(UNDATED, undated);
    if (undated.size() == facts.numbers().size()) {
      return facts.undetermined("No number has a day.");
    }
    List<ReportedFigure> newest = Recency.newest(facts.numbers(), Duration.ZERO);
    return FusionStrategy.onlyOne(
        facts, Votes.count(newest, ReportedFigure::one), NEWEST, TIE, "The newest numbers differ.");
  }
}
