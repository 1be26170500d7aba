package org.parley.claimreview;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.code.Code;

/** Reads authors and publishers: organisations, persons, or a name alone. */
final class AgentReader {
  private static final ImmutableMap<String, ActorKind> KINDS =
      ImmutableMap.of(
          "Person", ActorKind.PERSON,
          "NewsMediaOrganization", ActorKind.MEDIA,
          "GovernmentOrganization", ActorKind.GOVERNMENT,
          "NGO", ActorKind.NGO,
          "Country", ActorKind.STATE);

  private final FactCheckEntities entities;
  private final NodeReferences references;

  AgentReader(FactCheckEntities entities, NodeReferences references) {
    this.entities = entities;
    this.references = references;
  }

  /** The actor; empty if the node has neither a name nor an address. */
  Optional<ActorId> read(JsonCursor said) {
    JsonCursor agent = references.resolve(said);
    Optional<String> name = agent.isObject() ? agent.text("name") : agent.text();
    Optional<String> url = agent.text("url").or(() -> agent.text("@id"));
    return name.or(() -> url)
        .filter(text -> !text.isBlank())
        .map(
            text ->
                entities.actor(
                    text,
                    agent.typed(KINDS).orElse(ActorKind.UNKNOWN),
                    agent.text("url").flatMap(address -> code("url", address))));
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
