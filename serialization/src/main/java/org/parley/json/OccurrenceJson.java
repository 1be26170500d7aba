package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.parley.event.EventId;

/** The members of an occurrence. */
@JsonPropertyOrder({Names.EVENT})
interface OccurrenceJson {
  @JsonProperty(value = Names.EVENT, required = true)
  EventId event();
}
