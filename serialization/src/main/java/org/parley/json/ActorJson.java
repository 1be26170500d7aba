package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.actor.Name;
import org.parley.code.Code;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of an actor. */
@Wire
@JsonDeserialize(builder = Actor.Builder.class)
@JsonPropertyOrder({"id", "kind", "names", "codes"})
interface ActorJson {
  @JsonProperty("id")
  ActorId id();

  @JsonProperty("kind")
  ActorKind kind();

  @JsonProperty("names")
  ImmutableList<Name> names();

  @JsonProperty("codes")
  ImmutableSet<Code> codes();

  /** How an actor is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("id")
    Object id(ActorId id);

    @JsonProperty("kind")
    Object kind(ActorKind kind);

    @JsonProperty("names")
    Object addAllNames(Iterable<? extends Name> names);

    @JsonProperty("codes")
    Object addAllCodes(Iterable<? extends Code> codes);
  }
}
