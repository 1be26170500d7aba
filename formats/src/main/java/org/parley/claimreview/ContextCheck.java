package org.parley.claimreview;

import java.util.stream.Stream;
import org.parley.extension.ExtensionValue;
import org.parley.input.ProblemCollector;

/** Checks the context of a JSON-LD document; nothing is downloaded. */
final class ContextCheck {
  private ContextCheck() {}

  /** Reports a document whose context does not name schema.org; it is read as if it did. */
  static void check(JsonCursor document, ProblemCollector problems) {
    document.each().forEach(one -> checkOne(one, problems));
  }

  private static void checkOne(JsonCursor document, ProblemCollector problems) {
    var context = document.member("@context");
    if (document.isObject() && context.isEmpty()) {
      problems.add(document.place(), "has no @context; read as https://schema.org");
    } else if (context.isPresent() && !namesSchemaOrg(context.get().value())) {
      problems.add(context.get().place(), "does not name schema.org; read as https://schema.org");
    }
  }

  /** Whether a context names schema.org, itself or in one of its parts. */
  private static boolean namesSchemaOrg(ExtensionValue context) {
    Stream<ExtensionValue> parts =
        Stream.concat(
            context.asItems().stream().flatMap(items -> items.stream()),
            context.asMembers().stream().flatMap(members -> members.values().stream()));
    return context.asText().filter(text -> text.contains("schema.org")).isPresent()
        || parts.anyMatch(ContextCheck::namesSchemaOrg);
  }
}
