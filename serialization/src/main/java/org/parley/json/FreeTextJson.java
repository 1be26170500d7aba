package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** The members of a free text. */
@JsonTypeName(Names.FREE_TEXT)
@JsonPropertyOrder({Names.TEXT})
interface FreeTextJson {
  @JsonProperty(value = Names.TEXT, required = true)
  String text();
}
