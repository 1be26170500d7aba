package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.attribution.Attribution;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;
import org.parley.code.Code;
import org.parley.time.When;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of an assessment. */
@Wire
@JsonDeserialize(builder = Assessment.Builder.class)
@JsonPropertyOrder({"id", "target", "attribution", "opinion", "ratings", "text", "at"})
interface AssessmentJson {
  @JsonProperty("id")
  AssessmentId id();

  @JsonProperty("target")
  ClaimId target();

  @JsonProperty("attribution")
  Attribution attribution();

  @JsonProperty("opinion")
  Opinion opinion();

  @JsonProperty("ratings")
  ImmutableList<Code> ratings();

  @JsonProperty("text")
  Optional<String> text();

  @JsonProperty("at")
  Optional<When> at();

  /** How an assessment is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("id")
    Object id(AssessmentId id);

    @JsonProperty("target")
    Object target(ClaimId target);

    @JsonProperty("attribution")
    Object attribution(Attribution attribution);

    @JsonProperty("opinion")
    Object opinion(Opinion opinion);

    @JsonProperty("ratings")
    Object addAllRatings(Iterable<? extends Code> ratings);

    @JsonProperty("text")
    Object text(String text);

    @JsonProperty("at")
    Object at(When at);
  }
}
