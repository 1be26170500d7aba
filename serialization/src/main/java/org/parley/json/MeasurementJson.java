package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.parley.event.EventId;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantity;

/** The members of a measurement. */
@JsonPropertyOrder({Names.EVENT, Names.MEASURE, Names.QUANTITY})
interface MeasurementJson {
  @JsonProperty(value = Names.EVENT, required = true)
  EventId event();

  @JsonProperty(value = Names.MEASURE, required = true)
  Measure measure();

  @JsonProperty(value = Names.QUANTITY, required = true)
  Quantity quantity();
}
