package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.code.Code;
import org.parley.event.EventId;
import org.parley.marking.Marking;
import org.parley.proposition.Proposition;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;
import org.parley.statement.Wording;
import org.parley.time.When;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a statement. */
@Wire
@JsonDeserialize(builder = Statement.Builder.class)
@JsonPropertyOrder({
  "id",
  "act",
  "attribution",
  "addressees",
  "at",
  "wordings",
  "content",
  "about",
  "codes",
  "marking"
})
interface StatementJson {
  @JsonProperty("id")
  StatementId id();

  @JsonProperty("act")
  SpeechAct act();

  @JsonProperty("attribution")
  Attribution attribution();

  @JsonProperty("addressees")
  ImmutableSet<ActorId> addressees();

  @JsonProperty("at")
  Optional<When> at();

  @JsonProperty("wordings")
  ImmutableList<Wording> wordings();

  @JsonProperty("content")
  ImmutableList<Proposition> content();

  @JsonProperty("about")
  ImmutableSet<EventId> about();

  @JsonProperty("codes")
  ImmutableSet<Code> codes();

  @JsonProperty("marking")
  Optional<Marking> marking();

  /** How a statement is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("id")
    Object id(StatementId id);

    @JsonProperty("act")
    Object act(SpeechAct act);

    @JsonProperty("attribution")
    Object attribution(Attribution attribution);

    @JsonProperty("addressees")
    Object addAllAddressees(Iterable<? extends ActorId> addressees);

    @JsonProperty("at")
    Object at(When at);

    @JsonProperty("wordings")
    Object addAllWordings(Iterable<? extends Wording> wordings);

    @JsonProperty("content")
    Object addAllContent(Iterable<? extends Proposition> content);

    @JsonProperty("about")
    Object addAllAbout(Iterable<? extends EventId> about);

    @JsonProperty("codes")
    Object addAllCodes(Iterable<? extends Code> codes);

    @JsonProperty("marking")
    Object marking(Marking marking);
  }
}
