package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.parley.actor.ActorId;
import org.parley.event.ParticipantRole;

/** The members of a part in an event. */
@JsonPropertyOrder({"actor", "role"})
interface ParticipationJson {
  @JsonProperty(value = "actor", required = true)
  ActorId actor();

  @JsonProperty(value = "role", required = true)
  ParticipantRole role();
}
