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
  private final Located document;
  private final ProblemCollector problems;

  GraphComparison(Located document, ProblemCollector problems) {
    this.document = document;
    this.problems = problems;
  }

  void compare(Dossier read) {
    Map<String, Located> expected = new HashMap<>();
    Located.root(GraphWriter.write(read))
        .all("@graph")
        .forEach(node -> id(node).ifPresent(id -> expected.put(id, node)));
    for (Located node : document.all("@graph")) {
      Optional<Located> written = id(node).map(expected::get);
      written.ifPresent(other -> compare(node, other.members()));
    }
  }

  private static Optional<String> id(Located node) {
    return node.member("@id").flatMap(Located::text);
  }

  private void compare(Located node, ImmutableMap<String, ExtensionValue> expected) {
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
