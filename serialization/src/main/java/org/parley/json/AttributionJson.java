package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import org.parley.attribution.Link;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of an attribution. */
@JsonPropertyOrder({Names.CHAIN})
interface AttributionJson {
  @JsonProperty(value = Names.CHAIN, required = true)
  @JsonDeserialize(using = ChainDeserializer.class)
  ImmutableList<Link> chain();
}
