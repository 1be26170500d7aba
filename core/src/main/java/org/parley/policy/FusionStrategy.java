package org.parley.policy;

import java.util.List;
import java.util.function.BiFunction;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.PolicyStep;
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
  static CodingPolicy policy(
      CodingRules.Draft draft, BiFunction<PolicyCase, List<Votes>, Ruling> fuse) {
    return draft.of(Coverage.everything()).policy(facts -> rule(facts, fuse));
  }

  /** The ruling of a strategy, which is asked about one number or more. */
  static Ruling rule(PolicyCase facts, BiFunction<PolicyCase, List<Votes>, Ruling> fuse) {
    if (facts.isSilent()) {
      return facts.silent();
    }
    if (facts.numbers().isEmpty()) {
      return facts.undetermined("Nobody gives a number.");
    }
    facts.applyReading(Conventions.ONE_FIGURE, facts.numbers());
    return fuse.apply(facts, Votes.count(facts.numbers(), ReportedFigure::one));
  }

  /** The number of those who all give one, or that they do not. */
  static Ruling onlyOne(
      PolicyCase facts, List<Votes> votes, PolicyStep same, PolicyStep differ, String reason) {
    return votes.size() == 1
        ? facts
            .apply(same, votes.get(0).said(), votes.get(0).value())
            .rule(new Estimate.Single(votes.get(0).value()))
        : facts
            .apply(differ, votes.stream().flatMap(vote -> vote.said().stream()).toList())
            .undetermined(reason);
  }
}
