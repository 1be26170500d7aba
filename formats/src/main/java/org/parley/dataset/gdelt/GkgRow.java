package org.parley.dataset.gdelt;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.actor.Actor;
import org.parley.csv.RowCells;
import org.parley.dataset.Entities;
import org.parley.dossier.Entity;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.time.When;

/** Reads and writes a row of the knowledge graph: a document and what it says. */
final class GkgRow {
  private static final String PREFIX = "gdelt:gkg/";
  private static final String NO_DATE = "0";
  private static final Pattern RECORD = Pattern.compile("\\d{14}-T?\\d{1,9}");
  private static final Pattern TRANSLATED = Pattern.compile("gdelt:gkg/\\d{14}-T\\d{1,9}");

  private GkgRow() {}

  /** What the row says; nothing if it has no number. */
  static Optional<Entities> read(RowCells cells) {
    return cells.require(GkgColumns.ID, GkgRow::id).map(id -> entities(cells, id));
  }

  private static SourceId id(String text) {
    checkArgument(
        RECORD.matcher(text).matches(),
        "must read YYYYMMDDHHMMSS-n or YYYYMMDDHHMMSS-Tn, got '%s'",
        text);
    return SourceId.of(PREFIX + text);
  }

  /** Whether a machine translated the document before GDELT read it. */
  static boolean isTranslated(Source document) {
    return TRANSLATED.matcher(document.id().value()).matches();
  }

  /** Whether a source is a record of the knowledge graph. */
  static boolean isRecord(Source source) {
    return source.id().value().startsWith(PREFIX);
  }

  private static Entities entities(RowCells cells, SourceId id) {
    Optional<Actor> publisher =
        cells.text(GkgColumns.PUBLISHER).filter(Documents::isName).map(Documents::publisher);
    Source document = document(cells, publisher).id(id).build();
    Entities.Builder entities = Entities.builder().anchor(Entity.of(document));
    publisher.ifPresent(entities::addActors);
    Counts.read(cells, document, entities);
    Quotations.read(cells, document, entities);
    return entities.build();
  }

  private static Source.Builder document(RowCells cells, Optional<Actor> publisher) {
    return described(cells)
        .publisher(publisher.map(Actor::id))
        .published(published(cells))
        .language(cells.text(GkgColumns.TRANSLATION).flatMap(Documents::language));
  }

  private static Optional<When> published(RowCells cells) {
    return cells.row().text(GkgColumns.DATE).equals(NO_DATE)
        ? Optional.empty()
        : cells.read(GkgColumns.DATE, Times::moment);
  }

  private static Source.Builder described(RowCells cells) {
    Optional<Collection> collection = cells.read(GkgColumns.COLLECTION, Collection::parse);
    Optional<String> identifier = cells.text(GkgColumns.DOCUMENT);
    return collection
        .map(known -> identifier.map(known::described).orElseGet(known::undescribed))
        .orElseGet(() -> Source.builder().kind(SourceKind.UNKNOWN).title(identifier));
  }

  /** The cells of a row. */
  static ImmutableMap<String, String> write(Entities entities) {
    return entities.anchor() instanceof Entity.OfSource of && isRecord(of.source())
        ? write(entities, of.source())
        : ImmutableMap.of();
  }

  private static ImmutableMap<String, String> write(Entities entities, Source document) {
    Optional<String> date = Times.momentText(document.published());
    return new Cells()
        .put(GkgColumns.ID, Optional.of(document.id().value().substring(PREFIX.length())))
        .put(GkgColumns.DATE, date.or(() -> Optional.of(NO_DATE)))
        .put(GkgColumns.COLLECTION, Collection.of(document.kind()).map(Collection::number))
        .put(
            GkgColumns.PUBLISHER,
            document.publisher().flatMap(entities::actor).map(Actor::displayName))
        .put(GkgColumns.DOCUMENT, Collection.identifier(document))
        .put(GkgColumns.COUNTS, Optional.of(Counts.write(entities, document)))
        .put(GkgColumns.QUOTATIONS, Optional.of(Quotations.write(entities, document)))
        .written();
  }
}
