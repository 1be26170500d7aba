package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** The members of a point. */
@JsonPropertyOrder({"latitude", "longitude"})
interface CoordinatesJson {
  @JsonProperty("latitude")
  double latitude();

  @JsonProperty("longitude")
  double longitude();
}
