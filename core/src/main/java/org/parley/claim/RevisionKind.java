package org.parley.claim;

/** The effect of a revision on an earlier claim of the same claimant. */
public enum RevisionKind {
  /** Updates it: the toll rose. */
  UPDATES(true),
  /** Corrects it: it was wrong. */
  CORRECTS(true),
  /** Replaces it; whether as an update or a correction is not said. */
  REPLACES(true),
  /** Takes it back. */
  RETRACTS(true),
  /** Repeats it. */
  CONFIRMS(false);

  private final boolean replaces;

  RevisionKind(boolean replaces) {
    this.replaces = replaces;
  }

  /** Whether the earlier claim no longer counts. */
  public boolean replaces() {
    return replaces;
  }
}
