package org.parley.policy;

import java.util.List;
import java.util.function.BiFunction;
import org.parley.reconcile.Coverage;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.ReportedFigure;
import org.parley.reconcile.Ruling;

/** The strategies from data fusion, which count anything and choose by the values alone. */
final class FusionStrategy {
  private static final String CITATION =
      "Bleiholder, J. & Naumann, F. (2006), Conflict Handling Strategies in an Integrated"
          + " Information System; (2008), Data Fusion, ACM Computing Surveys 41(1)";

  private FusionStrategy() {}

  /** Begins the rules of a strategy. */
  static CodingRules.Draft draft(String id, String title) {
    return CodingRules.oneFigure(id, title, CITATION);
  }

  /** The policy that a strategy without options is. */
  static Policy policy(
      CodingRules.Draft draft, BiFunction<Ruling.Builder, List<Votes>, Ruling> fuse) {
    return draft.of(Coverage.anything()).policy(ruling -> rule(ruling, fuse));
  }

  /** The ruling of a strategy, which is asked about one number or more. */
  static Ruling rule(Ruling.Builder ruling, BiFunction<Ruling.Builder, List<Votes>, Ruling> fuse) {
    if (ruling.evidence().isSilent()) {
      return Conventions.silent(ruling);
    }
    if (ruling.evidence().numbers().isEmpty()) {
      return ruling.undetermined("Nobody gives a number.");
    }
    ruling.applyIfHedged(Conventions.ONE_FIGURE, ruling.evidence().numbers());
    return fuse.apply(ruling, Votes.count(ruling.evidence().numbers(), ReportedFigure::one));
  }

  /** The number if all give the same one; otherwise a ruling that they differ. */
  static Ruling onlyOne(
      Ruling.Builder ruling, List<Votes> votes, PolicyStep same, PolicyStep differ, String reason) {
    return votes.size() == 1
        ? ruling
            .apply(same, votes.get(0).said(), votes.get(0).value())
            .rule(new Estimate.Single(votes.get(0).value()))
        : ruling
            .apply(differ, votes.stream().flatMap(vote -> vote.said().stream()).toList())
            .undetermined(reason);
  }
}
