package org.parley.claimreview;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The nodes of a JSON-LD document by their {@code @id}; of several with one id, the one with the
 * most members.
 */
final class NodeReferences {
  private final Map<String, JsonCursor> byId = new HashMap<>();
  private final Set<String> reviewed = new HashSet<>();

  NodeReferences(JsonCursor document) {
    visit(document);
  }

  private void visit(JsonCursor value) {
    value.id().ifPresent(id -> keep(id, value));
    value.all("itemReviewed").stream().flatMap(one -> one.id().stream()).forEach(reviewed::add);
    (value.isObject() ? value.children() : inside(value)).forEach(this::visit);
  }

  private static Stream<JsonCursor> inside(JsonCursor value) {
    return value.value().asItems().isPresent() ? value.items() : Stream.of();
  }

  private void keep(String id, JsonCursor node) {
    byId.merge(
        id, node, (old, other) -> other.members().size() > old.members().size() ? other : old);
  }

  /** The full node for a bare reference; otherwise the node itself. */
  JsonCursor resolve(JsonCursor node) {
    return isBare(node) ? node.id().map(byId::get).orElse(node) : node;
  }

  /** Whether a node has nothing but an id and perhaps a type. */
  static boolean isBare(JsonCursor node) {
    return node.id().isPresent()
        && ImmutableSet.of("@id", "id", "@type", "type").containsAll(node.members().keySet());
  }

  /** Whether a review of the document refers to the node as its target. */
  boolean isReviewed(JsonCursor node) {
    return node.id().filter(reviewed::contains).isPresent();
  }
}
