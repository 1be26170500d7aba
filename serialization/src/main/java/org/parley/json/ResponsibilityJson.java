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
  @JsonProperty("event")
  EventId event();

  @JsonProperty("actor")
  ActorId actor();

  @JsonProperty("role")
  ParticipantRole role();
}
