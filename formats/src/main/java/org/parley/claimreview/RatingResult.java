package org.parley.claimreview;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.claim.Opinion;
import org.parley.code.Code;

/** The ratings of a review and the opinion they express. */
record RatingResult(ImmutableList<Code> ratings, Opinion opinion) {
  /** Marks an opinion that is NEUTRAL because none was stated. */
  static final Code UNSTATED = new Code("opinion", "unstated");

  /**
   * A result whose opinion, if missing, is NEUTRAL, with a rating that records that nobody stated
   * one.
   */
  static RatingResult of(ImmutableList<Code> ratings, Optional<Opinion> opinion) {
    return opinion
        .map(stated -> new RatingResult(ratings, stated))
        .orElseGet(
            () ->
                new RatingResult(
                    ImmutableList.<Code>builder().addAll(ratings).add(UNSTATED).build(),
                    Opinion.NEUTRAL));
  }
}
