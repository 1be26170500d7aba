package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.parley.actor.ActorId;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;

/** The members of a responsibility. */
@JsonTypeName("responsibility")
@JsonPropertyOrder({"event", "actor", "role"})
interface ResponsibilityJson {
  @JsonProperty(value = "event", required = true)
  EventId event();

  @JsonProperty(value = "actor", required = true)
  ActorId actor();

  @JsonProperty(value = "role", required = true)
  ParticipantRole role();
}
