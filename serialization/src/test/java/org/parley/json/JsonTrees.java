package org.parley.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extension.ExtensionValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.TokenBuffer;

/** JSON as trees that keep every digit; equal regardless of the order of members. */
final class JsonTrees {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private JsonTrees() {}

  static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  static ObjectNode readObject(String json) {
    return (ObjectNode) read(json);
  }

  /** The tree that would be written. */
  static JsonNode written(Object value) {
    return read(ParleyJson.withDefaults().write(value));
  }

  static JsonNode of(ExtensionValue value) {
    TokenBuffer buffer = TokenBuffer.forGeneration();
    try (JsonGenerator generator = buffer) {
      ExtensionValues.write(value, generator);
    }
    return read(MAPPER.writeValueAsString(buffer));
  }

  /** The node and all nodes within. */
  static Stream<JsonNode> all(JsonNode node) {
    return Stream.concat(Stream.of(node), node.valueStream().flatMap(JsonTrees::all));
  }

  /** The objects and lists within that hold something. */
  static List<JsonNode> parents(JsonNode node) {
    return all(node).filter(one -> one.isContainer() && !one.isEmpty()).toList();
  }

  /** A copy with the members of each object in another order. */
  static JsonNode shuffled(JsonNode node, Random random) {
    return rebuilt(node, random, () -> null);
  }

  /**
   * A copy in which each object has a further member between the others, if the supplier has one
   * whose name is free.
   *
   * @param shuffle how to reorder the members, or null to leave them
   */
  static JsonNode rebuilt(
      JsonNode node, @Nullable Random shuffle, Supplier<@Nullable Member> further) {
    if (node instanceof ArrayNode items) {
      ArrayNode copy = MAPPER.createArrayNode();
      items.forEach(item -> copy.add(rebuilt(item, shuffle, further)));
      return copy;
    }
    return node instanceof ObjectNode object ? rebuiltObject(object, shuffle, further) : node;
  }

  private static ObjectNode rebuiltObject(
      ObjectNode object, @Nullable Random shuffle, Supplier<@Nullable Member> further) {
    List<Member> members = new ArrayList<>();
    object
        .properties()
        .forEach(
            old -> {
              add(members, further.get());
              members.add(new Member(old.getKey(), rebuilt(old.getValue(), shuffle, further)));
            });
    add(members, further.get());
    if (shuffle != null) {
      Collections.shuffle(members, shuffle);
    }
    ObjectNode copy = MAPPER.createObjectNode();
    members.forEach(member -> copy.set(member.name(), member.value()));
    return copy;
  }

  private static void add(List<Member> members, @Nullable Member further) {
    if (further != null && members.stream().noneMatch(m -> m.name().equals(further.name()))) {
      members.add(further);
    }
  }

  /** A member of an object. */
  record Member(String name, JsonNode value) {}
}
