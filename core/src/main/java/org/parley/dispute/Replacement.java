package org.parley.dispute;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.claim.ClaimId;
import org.parley.claim.RevisionKind;

/**
 * The update, correction, replacement or retraction of a claim by a later one of the same
 * principal.
 *
 * @param by the later claim
 * @param kind what it does to the earlier one; empty if it is merely later
 * @param knownFrom the first day on which it can have been known, if that is known
 */
public record Replacement(ClaimId by, Optional<RevisionKind> kind, Optional<LocalDate> knownFrom) {
  /** Refuses null. */
  public Replacement {
    requireNonNull(by, "by");
    requireNonNull(kind, "kind");
    requireNonNull(knownFrom, "knownFrom");
  }
}
