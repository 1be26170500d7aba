package org.parley.statement;

/**
 * What somebody does in saying something, after the verbal categories of CAMEO.
 *
 * <p>"Urged", "demanded" and "condemned" are three acts with three codes in the field's event data;
 * a claim of fact is only one act among them.
 */
public enum SpeechAct {
  /** States that something is so. */
  ASSERT,
  /** Declines to comment. */
  DECLINE_COMMENT,
  /** Voices worry. */
  EXPRESS_CONCERN,
  /** Voices hope. */
  EXPRESS_HOPE,
  /** Voices sympathy. */
  EMPATHISE,
  /** Says that it was they who did it. */
  CLAIM_RESPONSIBILITY,
  /** Denies that something is so, or that they did it. */
  DENY,
  /** Appeals: for restraint, a ceasefire, a withdrawal, talks. */
  APPEAL,
  /** Promises. */
  PROMISE,
  /** Praises. */
  PRAISE,
  /** Apologises. */
  APOLOGISE,
  /** Demands. */
  DEMAND,
  /** Voices disapproval. */
  DISAPPROVE,
  /** Condemns. */
  CONDEMN,
  /** Accuses. */
  ACCUSE,
  /** Rejects a proposal, talks, a mediation. */
  REJECT,
  /** Threatens. */
  THREATEN
}
