package org.parley.record;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.actor.ActorId;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Opinion;
import org.parley.code.Code;
import org.parley.dispute.Review;
import org.parley.time.When;

/** A review of a claim, statement, source or event behind the answers. */
@Value.Immutable
@ModelStyle
public abstract class ReviewRecord {
  ReviewRecord() {}

  /** The id of the assessment. */
  public abstract AssessmentId id();

  /** The thing reviewed. */
  public abstract AssessmentTarget target();

  /** The name of the reviewer, to show. */
  public abstract String reviewer();

  /** The reviewer, if they are named. */
  public abstract Optional<ActorId> actor();

  /** Their opinion. */
  public abstract Opinion opinion();

  /** The ratings that they give. */
  public abstract ImmutableList<Code> ratings();

  /** Their words. */
  public abstract Optional<String> text();

  /** When they said so. */
  public abstract Optional<When> at();

  static ReviewRecord of(Review review) {
    Assessment assessment = review.assessment();
    return builder()
        .id(assessment.id())
        .target(assessment.target())
        .reviewer(review.name())
        .actor(review.reviewers().stream().findFirst())
        .opinion(assessment.opinion())
        .addAllRatings(assessment.ratings())
        .text(assessment.text())
        .at(assessment.at())
        .build();
  }

  /** Starts a record. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a record.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing.
   */
  public static final class Builder extends ImmutableReviewRecord.Builder {
    Builder() {}
  }
}
