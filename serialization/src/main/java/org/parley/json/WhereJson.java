package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.event.Coordinates;
import org.parley.event.PlacePrecision;
import org.parley.event.Where;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a place. */
@Wire
@JsonDeserialize(builder = Where.Builder.class)
@JsonPropertyOrder({"name", "codes", "coordinates", "precision"})
interface WhereJson {
  @JsonProperty("name")
  Optional<String> name();

  @JsonProperty("codes")
  ImmutableSet<Code> codes();

  @JsonProperty("coordinates")
  Optional<Coordinates> coordinates();

  @JsonProperty("precision")
  Optional<PlacePrecision> precision();

  /** How a place is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("name")
    Object name(String name);

    @JsonProperty("codes")
    Object addAllCodes(Iterable<? extends Code> codes);

    @JsonProperty("coordinates")
    Object coordinates(Coordinates coordinates);

    @JsonProperty("precision")
    Object precision(PlacePrecision precision);
  }
}
