package org.parley.claimreview;

import java.util.Optional;
import org.parley.code.Language;
import org.parley.input.ProblemCollector;

/** Reads languages. */
final class LanguageTags {
  private LanguageTags() {}

  /** The language of a member; one that is no BCP 47 tag is reported. */
  static Optional<Language> read(JsonCursor node, String name, ProblemCollector problems) {
    return node.first(name)
        .flatMap(
            said -> {
              try {
                return said.text().map(Language::of);
              } catch (IllegalArgumentException noTag) {
                problems.add(
                    said.place(), noTag.getMessage() + "; it is kept in the extensions only");
                return Optional.empty();
              }
            });
  }
}
