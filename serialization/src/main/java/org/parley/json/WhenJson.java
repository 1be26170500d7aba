package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.time.DayPart;
import org.parley.time.Edtf;
import org.parley.time.Hours;
import org.parley.time.When;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a time. */
@Wire
@JsonDeserialize(builder = When.Builder.class)
@JsonPropertyOrder({"edtf", "stated", "anchor", "dayPart", "hours"})
interface WhenJson {
  @JsonProperty("edtf")
  Edtf edtf();

  @JsonProperty("stated")
  Optional<String> stated();

  @JsonProperty("anchor")
  Optional<LocalDate> anchor();

  @JsonProperty("dayPart")
  Optional<DayPart> dayPart();

  @JsonProperty("hours")
  Optional<Hours> hours();

  /** How a time is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("edtf")
    Object edtf(Edtf edtf);

    @JsonProperty("stated")
    Object stated(String stated);

    @JsonProperty("anchor")
    @JsonDeserialize(using = DayDeserializer.class)
    Object anchor(LocalDate anchor);

    @JsonProperty("dayPart")
    Object dayPart(DayPart dayPart);

    @JsonProperty("hours")
    Object hours(Hours hours);
  }
}
