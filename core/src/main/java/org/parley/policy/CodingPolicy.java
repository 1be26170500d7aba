package org.parley.policy;

import com.google.common.collect.ImmutableList;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;

/** A policy of the field, whose rule is published in a codebook or a paper. */
public interface CodingPolicy extends Policy {
  /** Its name, its source and the numbered steps of its rule. */
  Codebook codebook();

  @Override
  default String id() {
    return codebook().id();
  }

  @Override
  default String title() {
    return codebook().title();
  }

  @Override
  default String citation() {
    return codebook().citation();
  }

  @Override
  default ImmutableList<PolicyStep> steps() {
    return codebook().steps();
  }
}
