package org.parley.claimreview;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The nodes of a JSON-LD document by their {@code @id}; one that stands twice counts where it says
 * most.
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

  /** The node that says what a bare reference leaves out; the node itself if it is none. */
  JsonCursor resolve(JsonCursor node) {
    return isBare(node) ? node.id().map(byId::get).orElse(node) : node;
  }

  /** Whether a node has an id, a type perhaps, and nothing else. */
  static boolean isBare(JsonCursor node) {
    return node.id().isPresent()
        && ImmutableSet.of("@id", "id", "@type", "type").containsAll(node.members().keySet());
  }

  /** Whether a review of the document names the node as what it reviews. */
  boolean isReviewed(JsonCursor node) {
    return node.id().filter(reviewed::contains).isPresent();
  }
}
