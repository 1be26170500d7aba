package org.parley.claim;

/** What somebody makes of another's claim. */
public enum Opinion {
  /** Backs it. */
  SUPPORTS,
  /** Disputes it. */
  DISPUTES,
  /** Neither. */
  NEUTRAL
}
