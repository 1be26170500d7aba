package org.parley.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Opinion;
import org.parley.code.Code;
import org.parley.dispute.Review;
import org.parley.time.When;

/** The JSON form of a review: the reviewer, the target and the judgement. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ReviewForm(
    AssessmentId id,
    AssessmentTarget target,
    String reviewer,
    Optional<ActorId> actor,
    Opinion opinion,
    ImmutableList<Code> ratings,
    Optional<String> text,
    Optional<When> at) {

  static ReviewForm of(Review review) {
    Assessment assessment = review.assessment();
    return new ReviewForm(
        assessment.id(),
        assessment.target(),
        review.name(),
        review.reviewers().stream().findFirst(),
        assessment.opinion(),
        assessment.ratings(),
        assessment.text(),
        assessment.at());
  }
}
