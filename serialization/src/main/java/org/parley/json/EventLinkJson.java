package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.parley.event.EventId;
import org.parley.proposition.EventRelation;

/** The members of a link of events. */
@JsonTypeName("eventLink")
@JsonPropertyOrder({"from", "relation", "to"})
interface EventLinkJson {
  @JsonProperty("from")
  EventId from();

  @JsonProperty("relation")
  EventRelation relation();

  @JsonProperty("to")
  EventId to();
}
