package org.parley.dataset.gdelt;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.actor.Actor;
import org.parley.attribution.Attribution;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.csv.RowCells;
import org.parley.dataset.Entities;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.proposition.Occurrence;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.time.When;

/** Reads a row of the mentions: that a document has an event, and how GDELT found it there. */
final class MentionRow {
  static final String RAW = "gdelt.in-raw-text";
  static final String CONFIDENCE = "gdelt.confidence";
  static final String TONE = "gdelt.doc-tone";
  static final String EXTRACTION = "/extraction";
  static final String NO_PLACE = "-1";

  private final RowCells cells;
  private final Event event;
  private final Optional<When> time;
  private final Optional<Actor> publisher;
  private final Source document;

  private MentionRow(RowCells cells, String number, String identifier) {
    this.cells = cells;
    this.event = Gdelt.event(number).addCodes(new Code(Gdelt.SCHEME, number)).build();
    this.time = cells.read(MentionColumns.TIME, Times::moment);
    this.publisher =
        cells.text(MentionColumns.PUBLISHER).filter(Documents::isName).map(Documents::publisher);
    this.document = document(identifier);
    cells.read(MentionColumns.ADDED, Times::moment);
  }

  /** What the row says; nothing if it names no event or no document. */
  static Optional<Entities> read(RowCells cells) {
    Optional<String> number = cells.require(MentionColumns.EVENT, EventRow::number);
    Optional<String> document = cells.require(MentionColumns.DOCUMENT, text -> text);
    return number.flatMap(
        event -> document.map(text -> new MentionRow(cells, event, text).entities()));
  }

  private Source document(String identifier) {
    return cells
        .require(MentionColumns.TYPE, Collection::parse)
        .map(collection -> collection.source(identifier))
        .orElseGet(() -> Documents.unknown(identifier))
        .publisher(publisher.map(Actor::id))
        .published(time.flatMap(When::latest).map(day -> When.of("../" + day)))
        .language(cells.text(MentionColumns.TRANSLATION).flatMap(Documents::language))
        .build();
  }

  private Entities entities() {
    Claim claim = claim();
    Entities.Builder entities =
        Entities.builder()
            .anchor(Entity.of(claim))
            .addActors(Gdelt.COMPILER)
            .addAllActors(publisher.stream().toList())
            .addSources(document)
            .addEvents(event);
    return entities.addAssessments(extraction(claim)).build();
  }

  private Claim claim() {
    return Claim.builder()
        .id(ClaimId.of(event.id() + "/mention/" + digest()))
        .proposition(new Occurrence(event.id()))
        .attribution(Attribution.of(Documents.published(document)))
        .stance(Stance.UNKNOWN)
        .addAllPassages(passages())
        .build();
  }

  /** A document has one event in several places, and no cell of the row counts them. */
  private String digest() {
    return Ids.digest(MentionColumns.ALL.stream().map(this::cell).collect(joining("\t")));
  }

  /** The cell; no place is the same whether it is written or not. */
  private String cell(String column) {
    String cell = cells.row().text(column);
    return column.equals(MentionColumns.ACTION) && cell.equals(NO_PLACE) ? "" : cell;
  }

  private ImmutableList<Passage> passages() {
    Optional<Integer> length =
        cells.read(MentionColumns.LENGTH, text -> Numbers.whole(text, 0, 999_999_999));
    offset(MentionColumns.FIRST, length);
    offset(MentionColumns.SECOND, length);
    return offset(MentionColumns.ACTION, length).stream()
        .map(start -> Documents.passage(document, start))
        .collect(ImmutableList.toImmutableList());
  }

  /** The place of a character, if one was found within the document. */
  private Optional<Integer> offset(String column, Optional<Integer> length) {
    Optional<Integer> offset = cells.read(column, Numbers::offset).filter(place -> place >= 0);
    boolean beyond = offset.isPresent() && length.isPresent() && offset.get() >= length.get();
    if (beyond) {
      cells.tell(
          column,
          "lies beyond the " + length.get() + " characters of the document, got " + offset.get());
    }
    return offset.filter(place -> !beyond);
  }

  private Assessment extraction(Claim claim) {
    return Assessment.builder()
        .id(AssessmentId.of(claim.id() + EXTRACTION))
        .target(claim.id())
        .attribution(Attribution.of(Gdelt.compiled()))
        .opinion(Opinion.NEUTRAL)
        .addAllRatings(ratings())
        .at(time)
        .build();
  }

  private ImmutableList<Code> ratings() {
    return Stream.of(
            cells.read(MentionColumns.RAW, text -> rating(RAW, Numbers.whole(text, 0, 1))),
            cells.read(
                MentionColumns.CONFIDENCE, text -> rating(CONFIDENCE, Numbers.whole(text, 0, 100))),
            cells.read(
                MentionColumns.TONE,
                text -> rating(TONE, Numbers.decimal(text, 100).toPlainString())))
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static Code rating(String scheme, Object value) {
    return new Code(scheme, value.toString());
  }
}
