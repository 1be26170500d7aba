package org.parley.claimreview;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.actor.Name;
import org.parley.code.Code;

/** Reads authors and publishers: organisations, persons, or a name alone. */
final class AgentReader {
  private static final ImmutableMap<String, ActorKind> KINDS =
      ImmutableMap.<String, ActorKind>builder()
          .put("Person", ActorKind.PERSON)
          .put("NewsMediaOrganization", ActorKind.MEDIA)
          .put("GovernmentOrganization", ActorKind.GOVERNMENT)
          .put("NGO", ActorKind.NGO)
          .put("Country", ActorKind.STATE)
          .buildOrThrow();

  private final FactCheckEntities entities;
  private final NodeReferences references;

  AgentReader(FactCheckEntities entities, NodeReferences references) {
    this.entities = entities;
    this.references = references;
  }

  /** The actor; none if the node gives neither a name nor an address. */
  Optional<ActorId> read(JsonCursor said) {
    JsonCursor agent = references.resolve(said);
    Optional<String> name = agent.isObject() ? agent.text("name") : agent.text();
    Optional<String> url = agent.text("url").or(() -> agent.text("@id"));
    return name.or(() -> url)
        .filter(text -> !text.isBlank())
        .map(
            text ->
                entities
                    .actors()
                    .put(FactCheckEntities.id("actor", text), id -> actor(id, agent, text)))
        .map(Actor::id);
  }

  private static Actor actor(String id, JsonCursor agent, String name) {
    Actor.Builder actor =
        Actor.builder().id(ActorId.of(id)).kind(kind(agent)).addNames(Name.of(name));
    agent.text("url").flatMap(url -> code("url", url)).ifPresent(actor::addCodes);
    return actor.build();
  }

  private static ActorKind kind(JsonCursor agent) {
    return KINDS.entrySet().stream()
        .filter(kind -> agent.is(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(ActorKind.UNKNOWN);
  }

  /** A code, if the value can be one. */
  static Optional<Code> code(String scheme, String value) {
    try {
      return Optional.of(new Code(scheme, value));
    } catch (IllegalArgumentException notOneLine) {
      return Optional.empty();
    }
  }
}
