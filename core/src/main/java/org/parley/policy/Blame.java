package org.parley.policy;

/** Whom the reports of an incident blame. */
public enum Blame {
  /** One party, or nobody. */
  UNDISPUTED,
  /** Different parties. */
  DISPUTED
}
