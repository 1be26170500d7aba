package org.parley.claim;

/** What a claimant does to an earlier claim of their own. */
public enum RevisionKind {
  /** Brings it up to date: the toll rose. */
  UPDATES(true),
  /** Puts it right: it was wrong. */
  CORRECTS(true),
  /** Replaces it; whether it brings it up to date or puts it right is not said. */
  REPLACES(true),
  /** Takes it back. */
  RETRACTS(true),
  /** Repeats it. */
  CONFIRMS(false);

  private final boolean replaces;

  RevisionKind(boolean replaces) {
    this.replaces = replaces;
  }

  /** Whether the earlier claim stands no longer. */
  public boolean replaces() {
    return replaces;
  }
}
