package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.parley.actor.ActorId;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;

/** The members of a responsibility. */
@JsonPropertyOrder({Names.EVENT, Names.ACTOR, Names.ROLE})
interface ResponsibilityJson {
  @JsonProperty(value = Names.EVENT, required = true)
  EventId event();

  @JsonProperty(value = Names.ACTOR, required = true)
  ActorId actor();

  @JsonProperty(value = Names.ROLE, required = true)
  ParticipantRole role();
}
