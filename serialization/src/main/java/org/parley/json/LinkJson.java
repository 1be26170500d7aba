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
@JsonPropertyOrder({
  Names.ACTOR,
  Names.DESCRIPTOR,
  Names.ROLE,
  Names.ON_BEHALF_OF,
  Names.SOURCE,
  Names.CUE
})
interface LinkJson {
  @JsonProperty(Names.ACTOR)
  Optional<ActorId> actor();

  @JsonProperty(Names.DESCRIPTOR)
  Optional<String> descriptor();

  @JsonProperty(Names.ROLE)
  LinkRole role();

  @JsonProperty(Names.ON_BEHALF_OF)
  Optional<ActorId> onBehalfOf();

  @JsonProperty(Names.SOURCE)
  Optional<SourceId> source();

  @JsonProperty(Names.CUE)
  Optional<String> cue();

  /** How a link of a chain is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty(Names.ACTOR)
    Object actor(ActorId actor);

    @JsonProperty(Names.DESCRIPTOR)
    Object descriptor(String descriptor);

    @JsonProperty(Names.ROLE)
    Object role(LinkRole role);

    @JsonProperty(Names.ON_BEHALF_OF)
    Object onBehalfOf(ActorId onBehalfOf);

    @JsonProperty(Names.SOURCE)
    Object source(SourceId source);

    @JsonProperty(Names.CUE)
    Object cue(String cue);
  }
}
