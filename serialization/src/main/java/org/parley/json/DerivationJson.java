package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.parley.source.DerivationKind;
import org.parley.source.SourceId;

/** The members of a derivation. */
@JsonPropertyOrder({"source", "kind"})
interface DerivationJson {
  @JsonProperty(value = "source", required = true)
  SourceId source();

  @JsonProperty(value = "kind", required = true)
  DerivationKind kind();
}
