package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.parley.attribution.Link;

/** The members of an attribution. */
@JsonPropertyOrder({"chain"})
interface AttributionJson {
  @JsonProperty("chain")
  ImmutableList<Link> chain();
}
