package org.parley.reconcile;

import com.google.common.collect.ImmutableList;

/** Collects the steps of one reconciliation. */
final class StepRecorder {
  private final ImmutableList.Builder<Step> steps = ImmutableList.builder();

  void add(Step step) {
    steps.add(step);
  }

  void addAll(Iterable<Step> more) {
    steps.addAll(more);
  }

  ImmutableList<Step> steps() {
    return steps.build();
  }
}
