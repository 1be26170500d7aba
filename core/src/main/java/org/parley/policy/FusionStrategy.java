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
  default Ruling decide(Hearing hearing) {
    if (hearing.isSilent()) {
      return hearing.silent();
    }
    if (hearing.numbers().isEmpty()) {
      return hearing.undetermined("Nobody gives a number.");
    }
    hearing.applyReading(Conventions.ONE_FIGURE, hearing.numbers());
    return fuse(hearing, Votes.count(hearing.numbers(), Said::one));
  }

  /** The ruling on one number or more. */
  Ruling fuse(Hearing hearing, List<Votes> votes);

  /** The number of those who all give one, or that they do not. */
  static Ruling onlyOne(
      Hearing hearing, List<Votes> votes, PolicyStep same, PolicyStep differ, String reason) {
    return votes.size() == 1
        ? hearing
            .apply(same, votes.get(0).said(), votes.get(0).value())
            .rule(new Estimate.Single(votes.get(0).value()))
        : hearing
            .apply(differ, votes.stream().flatMap(vote -> vote.said().stream()).toList())
            .undetermined(reason);
  }
}
