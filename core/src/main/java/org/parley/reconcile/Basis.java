package org.parley.reconcile;

/** What a step rests on. */
public enum Basis {
  /** Stated in the documentation of the policy. */
  STATED,
  /** Stated about the policy by somebody else. */
  SECONDARY,
  /** Seen in what the policy's own dataset publishes. */
  OBSERVED,
  /** This library's own reading or rule. */
  LIBRARY
}
