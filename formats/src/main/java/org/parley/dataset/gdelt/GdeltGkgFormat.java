package org.parley.dataset.gdelt;

import static org.parley.Requirement.require;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.actor.Actor;
import org.parley.csv.RowCells;
import org.parley.dataset.CellWriter;
import org.parley.dataset.DatasetDescription;
import org.parley.dataset.DescribedFormat;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.time.When;

/**
 * The Global Knowledge Graph of GDELT 2: one document a row, with its counts and quotations.
 *
 * <p>A row is about its document, a source. Each count is a claim of the document, in its own
 * voice, about a separate event: GDELT does not say whether two counts are about one incident. The
 * number is read as it is, but "at least 40" and "about 40" are both 40 in this format, so no
 * stance is recorded. Each quotation is a verbatim statement of an unnamed speaker, and a claim
 * that records its place.
 *
 * <p>Types of counts beyond KILL, WOUND, KIDNAP, ARREST, AFFECT, PROTEST and SEIZE have no measure;
 * a cell with one is kept. Themes, persons, tones and all else are kept as cells.
 */
public final class GdeltGkgFormat extends DescribedFormat {
  private static final GdeltGkgFormat DEFAULTS = new GdeltGkgFormat();
  private static final String PREFIX = "gdelt:gkg/";
  private static final String ID = "GKGRECORDID";
  private static final String DATE = "V2.1DATE";
  private static final String COLLECTION = "V2SOURCECOLLECTIONIDENTIFIER";
  private static final String PUBLISHER = "V2SOURCECOMMONNAME";
  private static final String DOCUMENT = "V2DOCUMENTIDENTIFIER";
  private static final String TRANSLATION = "V2.1TRANSLATIONINFO";
  private static final String NO_DATE = "0";
  private static final Pattern RECORD = Pattern.compile("\\d{14}-T?\\d{1,9}");
  private static final Pattern TRANSLATED = Pattern.compile("gdelt:gkg/\\d{14}-T\\d{1,9}");

  private GdeltGkgFormat() {
    super(DatasetDescription.read(GdeltGkgFormat.class::getResourceAsStream, "gkg.txt"));
  }

  /** The format by its codebook. */
  public static GdeltGkgFormat withDefaults() {
    return DEFAULTS;
  }

  /** A source that is a record of the knowledge graph. */
  @Override
  public boolean isAnchor(Entity entity) {
    return entity instanceof Entity.OfSource of && isRecord(of.value());
  }

  @Override
  protected Optional<RowEntities> read(NamedCells cells) {
    return cells.require(ID, GdeltGkgFormat::id).map(id -> entities(cells, id));
  }

  private static SourceId id(String text) {
    require(
        RECORD.matcher(text).matches(), "must read YYYYMMDDHHMMSS-n or YYYYMMDDHHMMSS-Tn", text);
    return SourceId.of(PREFIX + text);
  }

  /** Whether a machine translated the document before GDELT read it. */
  static boolean isTranslated(Source document) {
    return TRANSLATED.matcher(document.id().value()).matches();
  }

  private static boolean isRecord(Source source) {
    return source.id().value().startsWith(PREFIX);
  }

  private static RowEntities entities(RowCells cells, SourceId id) {
    Optional<Actor> publisher = cells.words(PUBLISHER).map(GdeltDocuments::publisher);
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
        .language(cells.text(TRANSLATION).flatMap(GdeltDocuments::language));
  }

  private static Optional<When> published(RowCells cells) {
    return cells.row().text(DATE).equals(NO_DATE)
        ? Optional.empty()
        : cells.read(DATE, GdeltTimes::moment);
  }

  private static Source.Builder described(RowCells cells) {
    Optional<GdeltCollection> collection = cells.read(COLLECTION, GdeltCollection::parse);
    Optional<String> identifier = cells.text(DOCUMENT);
    return collection
        .map(known -> identifier.map(known::described).orElseGet(known::undescribed))
        .orElseGet(() -> Source.builder().kind(SourceKind.UNKNOWN).title(identifier));
  }

  @Override
  protected void write(RowEntities entities, CellWriter cells) {
    if (entities.anchor() instanceof Entity.OfSource of && isRecord(of.value())) {
      write(entities, of.value(), cells);
    }
  }

  private static void write(RowEntities entities, Source document, CellWriter cells) {
    Optional<String> date = GdeltTimes.momentText(document.published());
    cells
        .put(ID, Optional.of(document.id().value().substring(PREFIX.length())))
        .put(DATE, date.or(() -> Optional.of(NO_DATE)))
        .put(COLLECTION, GdeltCollection.of(document.kind()).map(GdeltCollection::number))
        .put(PUBLISHER, document.publisher().flatMap(entities::actor).map(Actor::displayName))
        .put(DOCUMENT, GdeltCollection.identifier(document))
        .put(GdeltCounts.COLUMN, Optional.of(GdeltCounts.write(entities, document)))
        .put(GdeltQuotations.COLUMN, Optional.of(GdeltQuotations.write(entities, document)));
  }
}
