package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;
import org.parley.time.When;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a link of actors. */
@Wire
@JsonTypeName("actorLink")
@JsonDeserialize(builder = ActorLink.Builder.class)
@JsonPropertyOrder({"from", "relation", "to", "during"})
interface ActorLinkJson {
  @JsonProperty("from")
  ActorId from();

  @JsonProperty("relation")
  ActorRelation relation();

  @JsonProperty("to")
  ActorId to();

  @JsonProperty("during")
  Optional<When> during();

  /** How a link of actors is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty("from")
    Object from(ActorId from);

    @JsonProperty("relation")
    Object relation(ActorRelation relation);

    @JsonProperty("to")
    Object to(ActorId to);

    @JsonProperty("during")
    Object during(When during);
  }
}
