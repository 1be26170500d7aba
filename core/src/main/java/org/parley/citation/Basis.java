package org.parley.citation;

/** What a rule, or an entry of a table, rests on. */
public enum Basis {
  /** Stated in the documentation that is cited. */
  STATED,
  /** Stated about it by somebody else. */
  SECONDARY,
  /** Seen in what the dataset that is cited publishes. */
  OBSERVED,
  /** This library's own reading or rule. */
  LIBRARY
}
