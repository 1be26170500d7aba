package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.source.SourceId;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a link of a chain. */
@Wire
@JsonDeserialize(builder = Link.Builder.class)
@JsonPropertyOrder({"actor", "descriptor", "role", "onBehalfOf", "source", "cue"})
interface LinkJson {
  @JsonProperty("actor")
  Optional<ActorId> actor();

  @JsonProperty("descriptor")
  Optional<String> descriptor();

  @JsonProperty("role")
  LinkRole role();

  @JsonProperty("onBehalfOf")
  Optional<ActorId> onBehalfOf();

  @JsonProperty("source")
  Optional<SourceId> source();

  @JsonProperty("cue")
  Optional<String> cue();

  /** How a link of a chain is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("actor")
    Object actor(ActorId actor);

    @JsonProperty("descriptor")
    Object descriptor(String descriptor);

    @JsonProperty("role")
    Object role(LinkRole role);

    @JsonProperty("onBehalfOf")
    Object onBehalfOf(ActorId onBehalfOf);

    @JsonProperty("source")
    Object source(SourceId source);

    @JsonProperty("cue")
    Object cue(String cue);
  }
}
