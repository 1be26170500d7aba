package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** The members of a point. */
@JsonPropertyOrder({"latitude", "longitude"})
interface CoordinatesJson {
  @JsonProperty(value = "latitude", required = true)
  double latitude();

  @JsonProperty(value = "longitude", required = true)
  double longitude();
}
