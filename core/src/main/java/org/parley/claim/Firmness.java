package org.parley.claim;

/** How firmly an answer is given, from the firmest. */
public enum Firmness {
  /** Asserted or denied outright, or without a recorded stance. */
  FIRM,
  /** Called probable or possible, or probably or possibly not so. */
  HEDGED,
  /** Passed on without commitment. */
  UNCOMMITTED
}
