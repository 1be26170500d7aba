package org.parley.claimreview;

import org.parley.input.ProblemCollector;
import org.parley.extension.ExtensionValue;

/** Looks at the context of a document, and fetches none. */
final class Context {
  private Context() {}

  /** Reports a document whose context does not name schema.org; it is read as if it did. */
  static void check(Located document, ProblemCollector problems) {
    document.each().forEach(one -> checkOne(one, problems));
  }

  private static void checkOne(Located document, ProblemCollector problems) {
    var context = document.member("@context");
    if (document.isObject() && context.isEmpty()) {
      problems.add(document.place(), "has no @context; read as https://schema.org");
    } else if (context.isPresent() && !names(context.get().value())) {
      problems.add(context.get().place(), "does not name schema.org; read as https://schema.org");
    }
  }

  private static boolean names(ExtensionValue context) {
    if (context instanceof ExtensionValue.Text text) {
      return text.text().contains("schema.org");
    }
    if (context instanceof ExtensionValue.Items items) {
      return items.items().stream().anyMatch(Context::names);
    }
    return context instanceof ExtensionValue.Members members
        && members.members().values().stream().anyMatch(Context::names);
  }
}
