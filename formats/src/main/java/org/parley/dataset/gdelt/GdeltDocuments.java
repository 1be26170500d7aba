package org.parley.dataset.gdelt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.actor.Actor;
import org.parley.actor.ActorKind;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.code.Language;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/** The documents that GDELT reads, as sources, and who publishes them. */
final class GdeltDocuments {
  private static final Pattern LANGUAGE = Pattern.compile("srclc:([a-z]{3})(?![a-z])");

  private GdeltDocuments() {}

  /** The publisher with the name of the source, usually a domain of the web. */
  static Actor publisher(String name) {
    return Actor.of(GdeltCompiler.id("gdelt:publisher/", name), ActorKind.MEDIA, name);
  }

  /** A document of no known collection. */
  static Source.Builder unknown(String identifier) {
    return Source.builder()
        .kind(SourceKind.UNKNOWN)
        .title(identifier)
        .id(SourceId.of(GdeltCompiler.id("gdelt:document/", identifier)));
  }

  /** The language before the machine translated it, {@code srclc:fra} in its three letters. */
  static Optional<Language> language(String translation) {
    Matcher matcher = LANGUAGE.matcher(translation);
    return matcher.find() ? Optional.of(Language.of(matcher.group(1))) : Optional.empty();
  }

  /** The link of a document that says something in its own voice. */
  static Link published(Source document) {
    return Link.builder()
        .role(LinkRole.PUBLISHER)
        .actor(document.publisher())
        .source(document.id())
        .build();
  }

  /** The single character at which GDELT found something; its end is not recorded. */
  static Passage passage(Source document, int start) {
    return Passage.builder().source(document.id()).start(start).end(start + 1).build();
  }
}
