package org.parley.dataset.gdelt;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.actor.Actor;
import org.parley.csv.RowCells;
import org.parley.dataset.CellWriter;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.time.When;

/** Reads and writes a row of the knowledge graph: a document and what it says. */
final class GdeltGkgRow {
  private static final String PREFIX = "gdelt:gkg/";
  private static final String NO_DATE = "0";
  private static final Pattern RECORD = Pattern.compile("\\d{14}-T?\\d{1,9}");
  private static final Pattern TRANSLATED = Pattern.compile("gdelt:gkg/\\d{14}-T\\d{1,9}");

  private GdeltGkgRow() {}

  /** What the row says; nothing if it has no number. */
  static Optional<RowEntities> read(RowCells cells) {
    return cells.require(GdeltGkgColumns.ID, GdeltGkgRow::id).map(id -> entities(cells, id));
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

  private static RowEntities entities(RowCells cells, SourceId id) {
    Optional<Actor> publisher =
        cells.words(GdeltGkgColumns.PUBLISHER).map(GdeltDocuments::publisher);
    Source document = document(cells, publisher).id(id).build();
    RowEntities.Builder entities = RowEntities.builder().anchor(Entity.of(document));
    publisher.ifPresent(entities::addActors);
    GdeltCounts.read(cells, document, entities);
    GdeltQuotations.read(cells, document, entities);
    return entities.build();
  }

  private static Source.Builder document(RowCells cells, Optional<Actor> publisher) {
    return described(cells)
        .publisher(publisher.map(Actor::id))
        .published(published(cells))
        .language(cells.text(GdeltGkgColumns.TRANSLATION).flatMap(GdeltDocuments::language));
  }

  private static Optional<When> published(RowCells cells) {
    return cells.row().text(GdeltGkgColumns.DATE).equals(NO_DATE)
        ? Optional.empty()
        : cells.read(GdeltGkgColumns.DATE, GdeltTimes::moment);
  }

  private static Source.Builder described(RowCells cells) {
    Optional<GdeltCollection> collection =
        cells.read(GdeltGkgColumns.COLLECTION, GdeltCollection::parse);
    Optional<String> identifier = cells.text(GdeltGkgColumns.DOCUMENT);
    return collection
        .map(known -> identifier.map(known::described).orElseGet(known::undescribed))
        .orElseGet(() -> Source.builder().kind(SourceKind.UNKNOWN).title(identifier));
  }

  /** The cells of a row. */
  static ImmutableMap<String, String> write(RowEntities entities) {
    return entities.anchor() instanceof Entity.OfSource of && isRecord(of.value())
        ? write(entities, of.value())
        : ImmutableMap.of();
  }

  private static ImmutableMap<String, String> write(RowEntities entities, Source document) {
    Optional<String> date = GdeltTimes.momentText(document.published());
    return CellWriter.create()
        .put(GdeltGkgColumns.ID, Optional.of(document.id().value().substring(PREFIX.length())))
        .put(GdeltGkgColumns.DATE, date.or(() -> Optional.of(NO_DATE)))
        .put(
            GdeltGkgColumns.COLLECTION,
            GdeltCollection.of(document.kind()).map(GdeltCollection::number))
        .put(
            GdeltGkgColumns.PUBLISHER,
            document.publisher().flatMap(entities::actor).map(Actor::displayName))
        .put(GdeltGkgColumns.DOCUMENT, GdeltCollection.identifier(document))
        .put(GdeltGkgColumns.COUNTS, Optional.of(GdeltCounts.write(entities, document)))
        .put(GdeltGkgColumns.QUOTATIONS, Optional.of(GdeltQuotations.write(entities, document)))
        .written();
  }
}
