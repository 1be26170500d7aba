package org.parley.claim;

/** What somebody makes of a claim, a statement, a source or an event. */
public enum Opinion {
  /** Backs it. */
  SUPPORTS,
  /** Disputes it. */
  DISPUTES,
  /** Neither. */
  NEUTRAL,
  /**
   * Decides for the answer that it gives, as the editor of a report must. The text of the
   * assessment is the reason.
   */
  CHOSEN
}
