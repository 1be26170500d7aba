package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** The members of a free text. */
@JsonTypeName("freeText")
@JsonPropertyOrder({"text"})
interface FreeTextJson {
  @JsonProperty(value = "text", required = true)
  String text();
}
