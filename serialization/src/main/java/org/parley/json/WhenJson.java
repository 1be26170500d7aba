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
@JsonPropertyOrder({Names.EDTF, Names.STATED, Names.ANCHOR, Names.DAY_PART, Names.HOURS})
interface WhenJson {
  @JsonProperty(Names.EDTF)
  Edtf edtf();

  @JsonProperty(Names.STATED)
  Optional<String> stated();

  @JsonProperty(Names.ANCHOR)
  Optional<LocalDate> anchor();

  @JsonProperty(Names.DAY_PART)
  Optional<DayPart> dayPart();

  @JsonProperty(Names.HOURS)
  Optional<Hours> hours();

  /** How a time is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty(Names.EDTF)
    Object edtf(Edtf edtf);

    @JsonProperty(Names.STATED)
    Object stated(String stated);

    @JsonProperty(Names.ANCHOR)
    @JsonDeserialize(using = DayDeserializer.class)
    Object anchor(LocalDate anchor);

    @JsonProperty(Names.DAY_PART)
    Object dayPart(DayPart dayPart);

    @JsonProperty(Names.HOURS)
    Object hours(Hours hours);
  }
}
