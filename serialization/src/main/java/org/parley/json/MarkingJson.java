package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.marking.Marking;
import org.parley.marking.Tlp;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a marking. */
@Wire
@JsonDeserialize(builder = Marking.Builder.class)
@JsonPropertyOrder({"level", "embargo"})
interface MarkingJson {
  @JsonProperty("level")
  Tlp level();

  @JsonProperty("embargo")
  Optional<LocalDate> embargo();

  /** How a marking is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("level")
    Object level(Tlp level);

    @JsonProperty("embargo")
    @JsonDeserialize(using = DayDeserializer.class)
    Object embargo(LocalDate embargo);
  }
}
