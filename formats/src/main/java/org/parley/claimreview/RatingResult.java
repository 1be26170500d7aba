package org.parley.claimreview;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.claim.Opinion;
import org.parley.code.Code;

/** The ratings of a review and what they say of the claim. */
record RatingResult(ImmutableList<Code> ratings, Opinion opinion) {
  /** Says that an opinion is NEUTRAL because nothing says otherwise. */
  static final Code UNSTATED = new Code("opinion", "unstated");

  /** Without an opinion it is NEUTRAL, and a rating says that nobody stated one. */
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
