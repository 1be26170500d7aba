package org.parley.dataset.gdelt;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;

/** The collection in which a document was found, which determines how it is identified. */
enum GdeltCollection {
  /** The open web; identified by address. */
  WEB(1, SourceKind.ARTICLE, true),
  /** A broadcast, a print publication or similar; identified by a citation in words. */
  CITATION(2, SourceKind.UNKNOWN, false),
  /** The archive CORE; identified by DOI. */
  CORE(3, SourceKind.DOCUMENT, false),
  /** The archive DTIC; identified by DOI. */
  DTIC(4, SourceKind.DOCUMENT, false),
  /** The archive JSTOR; identified by DOI. */
  JSTOR(5, SourceKind.DOCUMENT, false),
  /** A text for a broadcast, such as its closed captions; identified by the broadcast's address. */
  NONTEXTUAL(6, SourceKind.BROADCAST, true);

  private final int number;

  @SuppressWarnings("ImmutableEnumChecker") // a word is immutable
  private final SourceKind kind;

  private final boolean byAddress;

  GdeltCollection(int number, SourceKind kind, boolean byAddress) {
    this.number = number;
    this.kind = kind;
    this.byAddress = byAddress;
  }

  /** The one under a number, from 1. */
  static GdeltCollection parse(String text) {
    int number = GdeltNumbers.whole(text, 1, values().length);
    return first(collection -> collection.number == number).orElseThrow();
  }

  private static Optional<GdeltCollection> first(Predicate<GdeltCollection> wanted) {
    return Arrays.stream(values()).filter(wanted).findFirst();
  }

  /** The one whose documents look like this, where there is no number: the web or a citation. */
  static GdeltCollection ofUnnumbered(String identifier) {
    return identifier.startsWith("http://") || identifier.startsWith("https://") ? WEB : CITATION;
  }

  /** Its number. */
  String number() {
    return String.valueOf(number);
  }

  /** Starts the source for a document; without an id. */
  Source.Builder described(String identifier) {
    Source.Builder source = undescribed();
    return byAddress ? source.url(identifier) : source.title(identifier);
  }

  /** Starts the source for an unknown document of the collection; without an id. */
  Source.Builder undescribed() {
    return Source.builder().kind(kind);
  }

  /** Starts the source for a document; its id is the identifier. */
  Source.Builder source(String identifier) {
    return described(identifier).id(SourceId.of(GdeltCompiler.id(prefix(), identifier)));
  }

  private String prefix() {
    return GdeltCompiler.SCHEME + ":" + name().toLowerCase(Locale.ROOT) + "/";
  }

  /** The one that a source of {@link #source} is from. */
  static Optional<GdeltCollection> of(SourceId id) {
    return first(collection -> id.value().startsWith(collection.prefix()));
  }

  /** The first one whose documents are of this kind. */
  static Optional<GdeltCollection> of(SourceKind kind) {
    return first(collection -> collection.kind.equals(kind));
  }

  /** The identifier of a source. */
  static Optional<String> identifier(Source source) {
    return source.url().or(source::title);
  }
}
