package org.parley.claim;

import static java.util.Objects.requireNonNull;

/**
 * That a claim revises an earlier one of the same principal. Others deny or assess; they cannot
 * revise.
 *
 * @param kind what it does to it
 * @param of the earlier claim
 */
public record Revision(RevisionKind kind, ClaimId of) {
  /** Refuses null. */
  public Revision {
    requireNonNull(kind, "kind");
    requireNonNull(of, "of");
  }
}
