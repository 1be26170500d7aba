package org.parley.policy;

import java.util.Optional;
import org.parley.reconcile.Answers;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;

/**
 * A policy of the field. It reads numbers as they were said, by its own table of words, and never
 * by the reading of the user; which of its numbered steps had a part is kept in the ruling.
 */
interface CodingPolicy extends Policy {
  /** What it counts. */
  Coverage coverage();

  /** The step by which an origin counts once; empty if every report counts. */
  default Optional<PolicyStep> countingOrigins() {
    return Optional.of(Conventions.ORIGINS);
  }

  /** The ruling on what was said. */
  Ruling decide(PolicyCase facts);

  @Override
  default Ruling rule(Answers answers) {
    return decide(PolicyCase.of(this, answers));
  }
}
