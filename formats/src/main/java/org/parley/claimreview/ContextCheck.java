package org.parley.claimreview;

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
    } else if (context.isPresent() && !context.get().value().match(new Naming())) {
      problems.add(context.get().place(), "does not name schema.org; read as https://schema.org");
    }
  }

  /** Whether a context names schema.org. */
  private record Naming() implements ExtensionValue.Cases<Boolean> {
    @Override
    public Boolean text(ExtensionValue.Text it) {
      return it.text().contains("schema.org");
    }

    @Override
    public Boolean numeral(ExtensionValue.Numeral it) {
      return false;
    }

    @Override
    public Boolean flag(ExtensionValue.Flag it) {
      return false;
    }

    @Override
    public Boolean nothing(ExtensionValue.Nothing it) {
      return false;
    }

    @Override
    public Boolean items(ExtensionValue.Items it) {
      return it.items().stream().anyMatch(item -> item.match(this));
    }

    @Override
    public Boolean members(ExtensionValue.Members it) {
      return it.members().values().stream().anyMatch(member -> member.match(this));
    }
  }
}
