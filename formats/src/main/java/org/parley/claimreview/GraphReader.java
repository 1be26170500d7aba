package org.parley.claimreview;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.dossier.EntityKind;
import org.parley.extension.ExtensionValue;
import org.parley.input.ProblemCollector;
import org.parley.json.ParleyJson;

/** Reads a graph that {@link GraphWriter} has written, by its additional properties. */
final class GraphReader {
  static final String DOSSIER = "dossier";

  /** The kinds of entities, each with the name of its list in a dossier. */
  static final ImmutableMap<String, String> LISTS =
      Arrays.stream(EntityKind.values())
          .map(EntityKind::word)
          .collect(toImmutableMap(word -> word, word -> word + "s"));

  private final ParleyJson json;
  private final ProblemCollector problems;

  GraphReader(ParleyJson json, ProblemCollector problems) {
    this.json = json;
    this.problems = problems;
  }

  /** Whether a document is such a graph: one of its nodes has the dossier. */
  static boolean isGraph(JsonCursor document) {
    return document.all("@graph").stream()
        .anyMatch(node -> AdditionalProperties.read(DOSSIER, node).isPresent());
  }

  Dossier read(JsonCursor document) {
    Map<String, ImmutableList.Builder<ExtensionValue>> lists = new LinkedHashMap<>();
    Map<String, ExtensionValue> dossier = new LinkedHashMap<>();
    for (JsonCursor node : document.all("@graph")) {
      Optional<ExtensionValue.Members> self = AdditionalProperties.read(DOSSIER, node);
      self.ifPresent(members -> members.members().forEach(dossier::putIfAbsent));
      if (self.isEmpty() && !add(node, lists)) {
        problems.add(node.place(), "not a node that Parley has written; it is not read");
      }
    }
    lists.forEach((list, entities) -> dossier.put(list, NodeBuilder.list(entities.build())));
    Dossier read =
        json.read(
            json.write(new ExtensionValue.Members(ImmutableMap.copyOf(dossier))), Dossier.class);
    compare(document, read);
    return read;
  }

  private static boolean add(
      JsonCursor node, Map<String, ImmutableList.Builder<ExtensionValue>> lists) {
    for (Map.Entry<String, String> kind : LISTS.entrySet()) {
      Optional<ExtensionValue.Members> entity = AdditionalProperties.read(kind.getKey(), node);
      if (entity.isPresent()) {
        lists.computeIfAbsent(kind.getValue(), any -> ImmutableList.builder()).add(entity.get());
        return true;
      }
    }
    return false;
  }

  /**
   * Compares the nodes with their additional properties. Only the latter are read, so a change made
   * by hand to a node would otherwise be lost silently.
   */
  private void compare(JsonCursor document, Dossier read) {
    Map<String, JsonCursor> expected = new HashMap<>();
    JsonCursor.root(GraphWriter.write(read))
        .all("@graph")
        .forEach(node -> node.id().ifPresent(id -> expected.put(id, node)));
    for (JsonCursor node : document.all("@graph")) {
      Optional<JsonCursor> written = node.id().map(expected::get);
      written.ifPresent(other -> compare(node, other.members()));
    }
  }

  private void compare(JsonCursor node, ImmutableMap<String, ExtensionValue> expected) {
    node.members()
        .forEach(
            (name, value) -> {
              if (!name.equals(AdditionalProperties.MEMBER) && !value.equals(expected.get(name))) {
                problems.add(
                    node.place() + "." + name,
                    "differs from the additional properties, which are what is read");
              }
            });
  }
}
