package org.parley.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.proposition.ActorLink;
import org.parley.proposition.ActorRelation;
import org.parley.time.When;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The members of a link of actors. */
@Wire
@JsonDeserialize(builder = ActorLink.Builder.class)
@JsonPropertyOrder({Names.FROM, Names.RELATION, Names.TO, "during"})
interface ActorLinkJson {
  @JsonProperty(Names.FROM)
  ActorId from();

  @JsonProperty(Names.RELATION)
  ActorRelation relation();

  @JsonProperty(Names.TO)
  ActorId to();

  @JsonProperty("during")
  Optional<When> during();

  /** How a link of actors is built. */
  @WireBuilder
  interface Builder {
    @JsonProperty(Names.FROM)
    Object from(ActorId from);

    @JsonProperty(Names.RELATION)
    Object relation(ActorRelation relation);

    @JsonProperty(Names.TO)
    Object to(ActorId to);

    @JsonProperty("during")
    Object during(When during);
  }
}
