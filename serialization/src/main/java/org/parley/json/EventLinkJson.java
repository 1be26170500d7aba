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
  @JsonProperty(value = "from", required = true)
  EventId from();

  @JsonProperty(value = "relation", required = true)
  EventRelation relation();

  @JsonProperty(value = "to", required = true)
  EventId to();
}
