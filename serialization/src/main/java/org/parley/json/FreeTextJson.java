package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** The members of a free text. */
@JsonPropertyOrder({Names.TEXT})
interface FreeTextJson {
  @JsonProperty(value = Names.TEXT, required = true)
  String text();
}
