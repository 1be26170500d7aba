package org.parley.policy;

import java.util.List;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;

/** A strategy from data fusion, which counts anything and chooses by the values alone. */
interface FusionStrategy extends CodingPolicy {
  /** Where the strategies are published. */
  String CITATION =
      "Bleiholder, J. & Naumann, F. (2006), Conflict Handling Strategies in an Integrated"
          + " Information System; (2008), Data Fusion, ACM Computing Surveys 41(1)";

  @Override
  default String citation() {
    return CITATION;
  }

  @Override
  default Coverage coverage() {
    return Coverage.everything();
  }

  @Override
  default Ruling decide(PolicyCase facts) {
    if (facts.isSilent()) {
      return facts.silent();
    }
    if (facts.numbers().isEmpty()) {
      return facts.undetermined("Nobody gives a number.");
    }
    facts.applyReading(Conventions.ONE_FIGURE, facts.numbers());
    return fuse(facts, Votes.count(facts.numbers(), ReportedFigure::one));
  }

  /** The ruling on one number or more. */
  Ruling fuse(PolicyCase facts, List<Votes> votes);

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
