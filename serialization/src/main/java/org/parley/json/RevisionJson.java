package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.parley.claim.ClaimId;
import org.parley.claim.RevisionKind;

/** The members of a revision. */
@JsonPropertyOrder({"kind", "of"})
interface RevisionJson {
  @JsonProperty(value = "kind", required = true)
  RevisionKind kind();

  @JsonProperty(value = "of", required = true)
  ClaimId of();
}
