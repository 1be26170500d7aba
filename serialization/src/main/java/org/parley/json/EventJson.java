package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.Participation;
import org.parley.event.Where;
import org.parley.time.When;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of an event. */
@Wire
@JsonDeserialize(builder = Event.Builder.class)
@JsonPropertyOrder({
  "id",
  "type",
  "name",
  "status",
  "when",
  "where",
  "participants",
  "partOf",
  "codes"
})
interface EventJson {
  @JsonProperty("id")
  EventId id();

  @JsonProperty("type")
  Optional<Code> type();

  @JsonProperty("name")
  String name();

  @JsonProperty("status")
  EventStatus status();

  @JsonProperty("when")
  Optional<When> when();

  @JsonProperty("where")
  Optional<Where> where();

  @JsonProperty("participants")
  ImmutableList<Participation> participants();

  @JsonProperty("partOf")
  Optional<EventId> partOf();

  @JsonProperty("codes")
  ImmutableSet<Code> codes();

  /** How an event is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("id")
    Object id(EventId id);

    @JsonProperty("type")
    Object type(Code type);

    @JsonProperty("name")
    Object name(String name);

    @JsonProperty("status")
    Object status(EventStatus status);

    @JsonProperty("when")
    Object when(When when);

    @JsonProperty("where")
    Object where(Where where);

    @JsonProperty("participants")
    Object addAllParticipants(Iterable<? extends Participation> participants);

    @JsonProperty("partOf")
    Object partOf(EventId partOf);

    @JsonProperty("codes")
    Object addAllCodes(Iterable<? extends Code> codes);
  }
}
