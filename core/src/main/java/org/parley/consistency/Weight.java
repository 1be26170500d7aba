package org.parley.consistency;

/** How much a finding says. */
public enum Weight {
  /** As the claims are read, not all of them can be right. */
  CLASH,
  /** Something is odd and asks for a second look; an explanation may well be found. */
  DOUBT,
  /** All can be right, and only on a condition that the finding names. */
  CONDITION
}
