package org.parley.claimreview;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.dossier.Dossier;
import org.parley.extension.ExtensionValue;
import org.parley.input.ProblemCollector;

/**
 * Looks whether the nodes of a graph still say what their additional properties say. Those are what
 * is read, so that a change made by hand beside them would be lost without a word.
 */
final class GraphComparison {
  private final JsonCursor document;
  private final ProblemCollector problems;

  GraphComparison(JsonCursor document, ProblemCollector problems) {
    this.document = document;
    this.problems = problems;
  }

  void compare(Dossier read) {
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
