package org.parley.claimreview;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.extension.Extensible;
import org.parley.extension.ExtensionValue;
import org.parley.json.ParleyJson;
import org.parley.json.ReadLimits;

/**
 * The additional properties of an entity, a PropertyValue of schema.org for each member of its
 * JSON: {@code parley:claim.stance} is the stance of a claim. A text is unchanged, anything else is
 * a JSON literal of JSON-LD 1.1, so that no context can change it.
 */
final class AdditionalProperties {
  static final String MEMBER = "additionalProperty";

  /** Reads what this class wrote; its size was limited on reading. */
  private static final ParleyJson JSON =
      ParleyJson.withDefaults()
          .with(
              ReadLimits.withDefaults()
                  .withDepth(500)
                  .withStringLength(Integer.MAX_VALUE)
                  .withDocumentLength(Long.MAX_VALUE));

  private static final String PREFIX = "parley:";

  private AdditionalProperties() {}

  /** The members of an entity as it is written in JSON. */
  static ExtensionValue.Members members(Extensible entity) {
    return (ExtensionValue.Members) JSON.read(JSON.write(entity), ExtensionValue.class);
  }

  static ImmutableList<ExtensionValue> write(String kind, ExtensionValue.Members entity) {
    return entity.members().entrySet().stream()
        .map(member -> property(kind + "." + member.getKey(), member.getValue()))
        .collect(toImmutableList());
  }

  private static ExtensionValue property(String id, ExtensionValue value) {
    return NodeBuilder.of("PropertyValue")
        .with("propertyID", PREFIX + id)
        .with("value", value instanceof ExtensionValue.Text ? value : literal(value))
        .build();
  }

  private static ExtensionValue literal(ExtensionValue value) {
    return NodeBuilder.of("@json").with("@value", value).build();
  }

  /** The entity in a node, of a kind; empty if there is none. */
  static Optional<ExtensionValue.Members> read(String kind, JsonCursor node) {
    var members = ImmutableMap.<String, ExtensionValue>builder();
    for (JsonCursor property : node.all(MEMBER)) {
      String start = PREFIX + kind + ".";
      property
          .text("propertyID")
          .filter(id -> id.startsWith(start))
          .ifPresent(
              id ->
                  property
                      .member("value")
                      .ifPresent(value -> members.put(id.substring(start.length()), inner(value))));
    }
    return Optional.of(members.buildKeepingLast())
        .filter(found -> !found.isEmpty())
        .map(ExtensionValue.Members::new);
  }

  private static ExtensionValue inner(JsonCursor value) {
    ExtensionValue literal = value.members().get("@value");
    return literal == null ? value.value() : literal;
  }
}
