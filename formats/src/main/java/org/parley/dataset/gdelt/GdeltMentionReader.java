package org.parley.dataset.gdelt;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.parley.actor.Actor;
import org.parley.attribution.Attribution;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;
import org.parley.code.Code;
import org.parley.dataset.DigestId;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.proposition.Occurrence;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.time.When;

/** Reads a row of the mentions: an event in a document, and how GDELT found it there. */
final class GdeltMentionReader {
  /** GDELT's ratings of how it found the event. */
  static final ImmutableList<GdeltScale> RATINGS =
      ImmutableList.of(
          GdeltScale.whole(GdeltMentionColumns.RAW, "gdelt.in-raw-text", 0, 1),
          GdeltScale.whole(GdeltMentionColumns.CONFIDENCE, "gdelt.confidence", 0, 100),
          GdeltScale.decimal(GdeltMentionColumns.TONE, "gdelt.doc-tone", 100));

  static final String EXTRACTION = "/extraction";
  static final String NO_PLACE = "-1";

  private final NamedCells cells;
  private final Event event;
  private final Optional<When> time;
  private final Optional<Actor> publisher;
  private final Source document;

  private GdeltMentionReader(NamedCells cells, String number, String identifier) {
    this.cells = cells;
    this.event =
        GdeltCompiler.event(number).addCodes(new Code(GdeltCompiler.SCHEME, number)).build();
    this.time = cells.read(GdeltMentionColumns.TIME, GdeltTimes::moment);
    this.publisher = cells.words(GdeltMentionColumns.PUBLISHER).map(GdeltDocuments::publisher);
    this.document = document(identifier);
    cells.read(GdeltMentionColumns.ADDED, GdeltTimes::moment);
  }

  /** The entities of the row; empty if it names no event or no document. */
  static Optional<RowEntities> read(NamedCells cells) {
    Optional<String> number = cells.require(GdeltMentionColumns.EVENT, GdeltEventReader::number);
    Optional<String> document = cells.require(GdeltMentionColumns.DOCUMENT, text -> text);
    return number.flatMap(
        event -> document.map(text -> new GdeltMentionReader(cells, event, text).entities()));
  }

  private Source document(String identifier) {
    return cells
        .require(GdeltMentionColumns.TYPE, GdeltCollection::parse)
        .map(collection -> collection.source(identifier))
        .orElseGet(() -> GdeltDocuments.unknown(identifier))
        .publisher(publisher.map(Actor::id))
        .published(time.flatMap(When::latest).map(day -> When.of("../" + day)))
        .language(cells.text(GdeltMentionColumns.TRANSLATION).flatMap(GdeltDocuments::language))
        .build();
  }

  private RowEntities entities() {
    Claim claim = claim();
    RowEntities.Builder entities =
        RowEntities.builder()
            .anchor(Entity.of(claim))
            .addActors(GdeltCompiler.ACTOR)
            .addAllActors(publisher.stream().toList())
            .addSources(document)
            .addEvents(event);
    return entities.addAssessments(extraction(claim)).build();
  }

  private Claim claim() {
    return Claim.builder()
        .id(ClaimId.of(event.id() + "/mention/" + digest()))
        .proposition(new Occurrence(event.id()))
        .attribution(Attribution.of(GdeltDocuments.published(document)))
        .addAllPassages(passages())
        .build();
  }

  /**
   * An id for the mention, because one event may be in several places of a document and the rows
   * are not numbered.
   */
  private String digest() {
    return DigestId.of(
        "",
        cells.columns().all().stream().map(this::cell).collect(joining("\t")),
        GdeltCompiler.DIGITS);
  }

  /** The cell; an empty place is the same as a missing one. */
  private String cell(String column) {
    String cell = cells.row().text(column);
    return column.equals(GdeltMentionColumns.ACTION) && cell.equals(NO_PLACE) ? "" : cell;
  }

  private ImmutableList<Passage> passages() {
    Optional<Integer> length =
        cells.read(GdeltMentionColumns.LENGTH, text -> GdeltNumbers.whole(text, 0, 999_999_999));
    offset(GdeltMentionColumns.FIRST, length);
    offset(GdeltMentionColumns.SECOND, length);
    return offset(GdeltMentionColumns.ACTION, length).stream()
        .map(start -> GdeltDocuments.passage(document, start))
        .collect(ImmutableList.toImmutableList());
  }

  /** The place of a character, if one was found within the document. */
  private Optional<Integer> offset(String column, Optional<Integer> length) {
    Optional<Integer> offset = cells.read(column, GdeltNumbers::offset).filter(place -> place >= 0);
    boolean beyond = offset.isPresent() && length.isPresent() && offset.get() >= length.get();
    if (beyond) {
      cells.report(
          column,
          "lies beyond the " + length.get() + " characters of the document, got " + offset.get());
    }
    return offset.filter(place -> !beyond);
  }

  private Assessment extraction(Claim claim) {
    return Assessment.builder()
        .id(AssessmentId.of(claim.id() + EXTRACTION))
        .target(AssessmentTarget.of(claim.id()))
        .attribution(Attribution.of(GdeltCompiler.GDELT.link()))
        .opinion(Opinion.NEUTRAL)
        .addAllRatings(RATINGS.stream().flatMap(rating -> rating.read(cells).stream()).toList())
        .at(time)
        .build();
  }
}
