package org.parley.policy;

/** Whether the reports of an incident blame one party or several. */
public enum Blame {
  /** One party, or nobody. */
  UNDISPUTED,
  /** Different parties. */
  DISPUTED
}
