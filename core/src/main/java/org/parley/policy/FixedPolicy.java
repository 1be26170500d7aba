package org.parley.policy;

import java.util.function.Function;
import org.parley.reconcile.Codebook;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Ruling;

/** A policy of the field without options. */
record FixedPolicy(CodingRules rules, Function<Ruling.Builder, Ruling> decide) implements Policy {
  @Override
  public Codebook codebook() {
    return rules.codebook();
  }

  @Override
  public Ruling rule(Evidence evidence) {
    return decide.apply(rules.on(evidence));
  }
}
