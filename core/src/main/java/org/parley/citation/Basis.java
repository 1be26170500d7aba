package org.parley.citation;

/** The evidence for a rule, or for an entry of a table. */
public enum Basis {
  /** Stated in the documentation that is cited. */
  STATED,
  /** Stated about it by somebody else. */
  SECONDARY,
  /** Observed in the data that the cited dataset publishes. */
  OBSERVED,
  /** This library's own reading or rule. */
  LIBRARY
}
