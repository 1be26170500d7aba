package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.parley.claim.ClaimId;
import org.parley.claim.RevisionKind;

/** The members of a revision. */
@JsonPropertyOrder({Names.KIND, Names.OF})
interface RevisionJson {
  @JsonProperty(value = Names.KIND, required = true)
  RevisionKind kind();

  @JsonProperty(value = Names.OF, required = true)
  ClaimId of();
}
