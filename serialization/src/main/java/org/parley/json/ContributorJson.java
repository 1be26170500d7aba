package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.parley.actor.ActorId;
import org.parley.source.ContributorRole;

/** The members of a contributor. */
@JsonPropertyOrder({"actor", "role"})
interface ContributorJson {
  @JsonProperty(value = "actor", required = true)
  ActorId actor();

  @JsonProperty(value = "role", required = true)
  ContributorRole role();
}
