package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.parley.event.EventId;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantity;

/** The members of a measurement. */
@JsonTypeName("measurement")
@JsonPropertyOrder({"event", "measure", "quantity"})
interface MeasurementJson {
  @JsonProperty(value = "event", required = true)
  EventId event();

  @JsonProperty(value = "measure", required = true)
  Measure measure();

  @JsonProperty(value = "quantity", required = true)
  Quantity quantity();
}
