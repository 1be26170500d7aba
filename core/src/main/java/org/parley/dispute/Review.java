package org.parley.dispute;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import org.parley.actor.ActorId;
import org.parley.claim.Assessment;

/**
 * An assessment of a claim, of its statement, or of a source that it came through.
 *
 * @param assessment the assessment
 * @param reviewers the ids of the reviewer and of all actors that are the same; empty if the
 *     reviewer is only described
 * @param name their name, to show
 * @param reviewed the name of the source, the event, or the claimant
 */
public record Review(
    Assessment assessment, ImmutableSet<ActorId> reviewers, String name, String reviewed) {
  /** The order in which reviews are shown: by reviewer, then by id. */
  public static final Comparator<Review> ORDER =
      Comparator.comparing(Review::name).thenComparing(review -> review.assessment().id().value());

  /** Refuses null. */
  public Review {
    requireNonNull(assessment, "assessment");
    requireNonNull(reviewers, "reviewers");
    requireNonNull(name, "name");
    requireNonNull(reviewed, "reviewed");
  }

  /** Whether one of these reviewed it. */
  public boolean isBy(Set<ActorId> some) {
    return !Collections.disjoint(reviewers, some);
  }
}
