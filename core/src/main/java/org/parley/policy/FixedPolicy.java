package org.parley.policy;

import java.util.function.Function;
import org.parley.reconcile.Answers;
import org.parley.reconcile.Ruling;

/** A policy of the field without options. */
record FixedPolicy(CodingRules rules, Function<PolicyCase, Ruling> decide) implements CodingPolicy {
  @Override
  public Codebook codebook() {
    return rules.codebook();
  }

  @Override
  public Ruling rule(Answers answers) {
    return decide.apply(rules.on(answers));
  }
}
