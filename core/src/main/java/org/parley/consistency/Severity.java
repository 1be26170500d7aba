package org.parley.consistency;

/** How serious a finding is. */
public enum Severity {
  /** The claims, as they are read, cannot all be right. */
  CLASH,
  /** Something is odd and needs a second look; there may be a good explanation. */
  DOUBT,
  /** All can be right, but only on a condition that the finding names. */
  CONDITION
}
