package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.parley.event.EventId;

/** The members of an occurrence. */
@JsonTypeName("occurrence")
@JsonPropertyOrder({"event"})
interface OccurrenceJson {
  @JsonProperty(value = "event", required = true)
  EventId event();
}
