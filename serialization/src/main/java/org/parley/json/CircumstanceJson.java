package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.parley.event.EventId;
import org.parley.event.Where;
import org.parley.proposition.Circumstance;
import org.parley.time.When;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a circumstance. */
@Wire
@JsonDeserialize(builder = Circumstance.Builder.class)
@JsonPropertyOrder({"event", "when", "where", "means"})
interface CircumstanceJson {
  @JsonProperty("event")
  EventId event();

  @JsonProperty("when")
  Optional<When> when();

  @JsonProperty("where")
  Optional<Where> where();

  @JsonProperty("means")
  Optional<String> means();

  /** How a circumstance is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("event")
    Object event(EventId event);

    @JsonProperty("when")
    Object when(When when);

    @JsonProperty("where")
    Object where(Where where);

    @JsonProperty("means")
    Object means(String means);
  }
}
