package org.parley.claimreview;

import java.util.Optional;
import java.util.function.Function;
import org.parley.attribution.Attribution;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.ClaimId;
import org.parley.extension.Extensions;
import org.parley.time.When;

/** The content of a fact-check, before its claim is known. */
record AssessmentDraft(
    Attribution attribution, Optional<String> text, Optional<When> at, RatingResult rated) {

  /** Makes the assessment of a claim under an id. */
  Function<String, Assessment> of(ClaimId target, Extensions kept) {
    return id ->
        Assessment.builder()
            .id(AssessmentId.of(id))
            .target(AssessmentTarget.of(target))
            .attribution(attribution)
            .opinion(rated.opinion())
            .addAllRatings(rated.ratings())
            .text(text)
            .at(at)
            .extensions(kept)
            .build();
  }
}
