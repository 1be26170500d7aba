package org.parley.claim;

/** An author's opinion of a claim, a statement, a source or an event. */
public enum Opinion {
  /** Backs it. */
  SUPPORTS,
  /** Disputes it. */
  DISPUTES,
  /** Neither. */
  NEUTRAL,
  /**
   * Chooses the answer that it gives, as the editor of a report must. The text of the assessment is
   * the reason.
   */
  CHOSEN
}
