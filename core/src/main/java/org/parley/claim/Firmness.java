package org.parley.claim;

/** How firmly an answer is given, from the firmest. */
public enum Firmness {
  /** It is so, or it is not so; or nothing was recorded on how firmly it was said. */
  FIRM,
  /** It is probably or possibly so, or not so. */
  HEDGED,
  /** It is passed on without saying that it is so. */
  UNCOMMITTED
}
