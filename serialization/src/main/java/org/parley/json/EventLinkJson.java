package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.parley.event.EventId;
import org.parley.proposition.EventRelation;

/** The members of a link of events. */
@JsonPropertyOrder({Names.FROM, Names.RELATION, Names.TO})
interface EventLinkJson {
  @JsonProperty(value = Names.FROM, required = true)
  EventId from();

  @JsonProperty(value = Names.RELATION, required = true)
  EventRelation relation();

  @JsonProperty(value = Names.TO, required = true)
  EventId to();
}
