package org.parley.claim;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * The revision of earlier claims of the same principal. Others deny or assess; they cannot revise.
 *
 * <p>One claim may revise several: "the figures of Monday and Tuesday counted some people twice".
 *
 * @param kind what it does to them
 * @param of the earlier claims, at least one, none repeated
 */
public record Revision(RevisionKind kind, ImmutableList<ClaimId> of) {
  /**
   * Checks the earlier claims.
   *
   * @throws IllegalArgumentException if there is none, or one is named twice
   */
  public Revision {
    requireNonNull(kind, "kind");
    requireNonNull(of, "of");
    checkArgument(!of.isEmpty(), "a revision must name at least one claim, got none");
    require(
        ImmutableSet.copyOf(of).size() == of.size(),
        "a revision must not name a claim twice",
        "of",
        of);
  }

  /**
   * A revision of these claims.
   *
   * @throws IllegalArgumentException if a claim is named twice
   */
  public static Revision of(RevisionKind kind, ClaimId first, ClaimId... more) {
    return new Revision(kind, ImmutableList.<ClaimId>builder().add(first).add(more).build());
  }
}
