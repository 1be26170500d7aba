package org.parley.policy;

import java.time.Duration;
import java.util.List;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;

/**
 * Keep up to date: the newest number.
 *
 * <p>Empty, without a day, or several newest that differ: undetermined. One with a day, or newest
 * all equal: that number.
 */
public final class KeepUpToDate {
  private static final CodingRules.Draft DRAFT =
      FusionStrategy.draft("keep-up-to-date", "Keep up to date: the newest number");

  private static final PolicyStep NEWEST = DRAFT.stated("1", "The most recent value is taken.");
  private static final PolicyStep UNDATED =
      DRAFT.library(
          "1a", "An undated value is older than any dated one; if none is dated: undetermined.");
  private static final PolicyStep TIE =
      DRAFT.library("2", "If the newest values differ, the result is undetermined.");

  /** It has no options. */
  public static final Policy POLICY = FusionStrategy.policy(DRAFT, KeepUpToDate::fuse);

  private KeepUpToDate() {}

  private static Ruling fuse(Ruling.Builder ruling, List<Votes> votes) {
    List<ReportedFigure> undated =
        ruling.evidence().numbers().stream().filter(said -> !Recency.isDated(said)).toList();
    ruling.applyIfAny(UNDATED, undated);
    if (undated.size() == ruling.evidence().numbers().size()) {
      return ruling.undetermined("No number is dated.");
    }
    List<ReportedFigure> newest = Recency.newest(ruling.evidence().numbers(), Duration.ZERO);
    return FusionStrategy.onlyOne(
        ruling,
        Votes.count(newest, ReportedFigure::one),
        NEWEST,
        TIE,
        "The newest numbers differ.");
  }
}
