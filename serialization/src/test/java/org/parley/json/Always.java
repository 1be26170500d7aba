package org.parley.json;

import com.google.common.collect.ImmutableList;
import org.parley.reconcile.Codebook;
import org.parley.reconcile.Coverage;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Evidence;
import org.parley.reconcile.Note;
import org.parley.reconcile.Policy;
import org.parley.reconcile.PolicyStep;
import org.parley.reconcile.Ruling;

/** A policy that knows its answer beforehand. */
record Always(Estimate estimate, ImmutableList<Note> notes) implements Policy {
  @Override
  public Codebook codebook() {
    return Codebook.of(
        "always",
        "One answer",
        "this test",
        Coverage.anything(),
        PolicyStep.library("1", "It is always the same."));
  }

  @Override
  public Ruling rule(Evidence evidence) {
    return new Ruling(estimate, notes, ImmutableList.of());
  }
}
