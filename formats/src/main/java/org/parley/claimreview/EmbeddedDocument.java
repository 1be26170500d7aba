package org.parley.claimreview;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.dossier.Dossier;
import org.parley.extension.Extensible;
import org.parley.extension.ExtensionValue;
import org.parley.extension.Extensions;

/**
 * The nodes of another publisher's document, kept unchanged in the extension {@code schemaOrg} of
 * the entities read from them, and the document around them in that of the dossier. There each node
 * is a placeholder, {@code {"parley:assessment": id}} or {@code {"parley:claim": id}}.
 */
final class EmbeddedDocument {
  static final String MEMBER = "schemaOrg";
  static final String ASSESSMENT = "parley:assessment";
  static final String CLAIM = "parley:claim";

  private EmbeddedDocument() {}

  static Extensions with(String member, ExtensionValue node) {
    return new Extensions(ImmutableMap.of(Extensions.pointerTo(member), node));
  }

  static ExtensionValue placeholder(String kind, String id) {
    return new NodeBuilder().with(kind, id).build();
  }

  /**
   * The document around the nodes, with the nodes in their places; a node whose entity is gone is
   * left out.
   */
  static Optional<ExtensionValue> document(Dossier dossier) {
    ImmutableMap<String, ExtensionValue> nodes = nodes(dossier);
    return dossier.extensions().member(MEMBER).flatMap(around -> filled(around, nodes));
  }

  private static ImmutableMap<String, ExtensionValue> nodes(Dossier dossier) {
    ImmutableMap.Builder<String, ExtensionValue> nodes = ImmutableMap.builder();
    dossier.assessments().forEach(one -> put(nodes, ASSESSMENT + one.id(), one));
    dossier.claims().forEach(one -> put(nodes, CLAIM + one.id(), one));
    return nodes.buildOrThrow();
  }

  private static void put(
      ImmutableMap.Builder<String, ExtensionValue> nodes, String key, Extensible entity) {
    entity.extensions().member(MEMBER).ifPresent(node -> nodes.put(key, node));
  }

  /** The value with the nodes in the places of their placeholders. */
  private static Optional<ExtensionValue> filled(
      ExtensionValue value, ImmutableMap<String, ExtensionValue> nodes) {
    Optional<String> key = value.asMembers().flatMap(EmbeddedDocument::key);
    return key.isPresent()
        ? Optional.ofNullable(nodes.get(key.get()))
        : Optional.of(
            value
                .asMembers()
                .map(members -> filled(members, nodes))
                .or(() -> value.asItems().map(items -> filled(items, nodes)))
                .orElse(value));
  }

  private static ExtensionValue filled(
      ImmutableMap<String, ExtensionValue> members, ImmutableMap<String, ExtensionValue> nodes) {
    NodeBuilder filled = new NodeBuilder();
    members.forEach((name, value) -> filled.withNode(name, filled(value, nodes)));
    return filled.build();
  }

  private static ExtensionValue filled(
      ImmutableList<ExtensionValue> items, ImmutableMap<String, ExtensionValue> nodes) {
    return NodeBuilder.list(
        items.stream().flatMap(item -> filled(item, nodes).stream()).collect(toImmutableList()));
  }

  private static Optional<String> key(ImmutableMap<String, ExtensionValue> members) {
    return members.size() == 1
        ? Stream.of(ASSESSMENT, CLAIM)
            .filter(members::containsKey)
            .findFirst()
            .flatMap(kind -> members.values().iterator().next().asText().map(id -> kind + id))
        : Optional.empty();
  }
}
