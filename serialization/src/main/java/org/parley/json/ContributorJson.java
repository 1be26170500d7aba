package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.parley.actor.ActorId;
import org.parley.source.ContributorRole;

/** The members of a contributor. */
@JsonPropertyOrder({"actor", "role"})
interface ContributorJson {
  @JsonProperty("actor")
  ActorId actor();

  @JsonProperty("role")
  ContributorRole role();
}
