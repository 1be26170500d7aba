package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.parley.citation.Basis;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;

/** The JSON form of a policy: its description, publication, coverage and numbered steps. */
record PolicyForm(
    String id, String title, String citation, String counts, ImmutableList<NumberedForm> steps) {

  static PolicyForm of(Policy policy) {
    return new PolicyForm(
        policy.id(),
        policy.title(),
        policy.citation(),
        policy.codebook().coverage().counts(),
        policy.steps().stream().map(NumberedForm::of).collect(toImmutableList()));
  }

  /** A step as it is written. */
  record NumberedForm(String number, Basis basis, String text) {
    static NumberedForm of(PolicyStep step) {
      return new NumberedForm(step.number(), step.basis(), step.text());
    }
  }
}
