package org.parley.dataset.acled;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentTarget;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;
import org.parley.code.Code;
import org.parley.csv.RowCells;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.CountCells;
import org.parley.dataset.DatasetCompiler;
import org.parley.dataset.EventParts;
import org.parley.dataset.RowEntities;
import org.parley.event.EventId;
import org.parley.proposition.FreeText;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Occurrence;
import org.parley.proposition.Proposition;
import org.parley.quantity.Quantity;
import org.parley.source.Passage;
import org.parley.source.Source;
import org.parley.source.SourceId;
import org.parley.source.SourceKind;
import org.parley.statement.Statement;
import org.parley.time.When;

/**
 * ACLED's claims in a row: that the event happened, with its sources; the number of deaths; the
 * size of the crowd; and its notes. All were made at the row's {@code timestamp}, its version.
 *
 * <p>Fatalities of 0 mean that none were reported, or that it was unclear whether anyone died; so
 * the codebook's words are kept with the 0.
 */
final class AcledClaims {
  private static final Measure KILLED = Measure.of("person", "killed");
  private static final String ZERO = "0 reported fatalities";
  private static final String FATALITIES = "fatalities";
  private static final String CROWD = "crowd";
  private static final String NOTES = "notes";
  private static final String SOURCE = "source";
  private static final String TIMESTAMP = "timestamp";
  private static final String SOURCE_ID = AcledCompiler.SCHEME + ":source/";
  private static final CodedColumns SCALE = CodedColumns.of(AcledCompiler.SCHEME, "source_scale");

  private final EventId event;
  private final RowCells cells;
  private final Optional<When> time;
  private final ImmutableList<Source> sources;

  AcledClaims(EventId event, RowCells cells) {
    this.event = event;
    this.cells = cells;
    this.time = AcledCompiler.time(cells, TIMESTAMP);
    this.sources = cells.read(SOURCE, AcledClaims::sources).orElse(ImmutableList.of());
  }

  private static ImmutableList<Source> sources(String cell) {
    return AcledNameList.parse(cell).stream().map(AcledClaims::source).collect(toImmutableList());
  }

  private static Source source(String name) {
    return Source.builder()
        .id(SourceId.of(SOURCE_ID + name))
        .kind(SourceKind.UNKNOWN)
        .title(name)
        .build();
  }

  /** The ids of the claims that a row can have. */
  static Stream<ClaimId> ids(EventId event) {
    return Stream.of("event", FATALITIES, CROWD).map(new EventParts(event)::claim);
  }

  void addTo(RowEntities.Builder entities) {
    AcledCompiler.ACLED.addTo(entities);
    sources.stream().distinct().forEach(entities::addSources);
    notes().ifPresent(entities::addStatements);
    entities.addClaims(claim(AcledCompiler.occurrence(event), new Occurrence(event)));
    fatalities().ifPresent(said -> entities.addClaims(claim(FATALITIES, said)));
    AcledTags.crowd(event, cells).ifPresent(said -> entities.addClaims(claim(CROWD, said)));
    SCALE.read(cells).stream().map(this::assessment).forEach(entities::addAssessments);
  }

  private Claim claim(String what, Proposition said) {
    return claim(new EventParts(event).claim(what), said);
  }

  private Claim claim(ClaimId id, Proposition said) {
    return AcledCompiler.ACLED
        .claim(id, said)
        .madeAt(time)
        .addAllPassages(
            sources.stream().map(source -> Passage.builder().source(source.id()).build()).toList())
        .build();
  }

  private Optional<Proposition> fatalities() {
    return CountCells.read(cells, FATALITIES)
        .map(Quantity::exactly)
        .map(figure -> isZero(figure) ? figure.withWords(ZERO) : figure)
        .map(figure -> new Measurement(event, KILLED, figure));
  }

  private static boolean isZero(Quantity figure) {
    return figure.value().filter(value -> value.signum() == 0).isPresent();
  }

  private Optional<Statement> notes() {
    return cells
        .words(NOTES)
        .map(
            text ->
                new EventParts(event)
                    .assertion(NOTES, AcledCompiler.ACLED.attribution())
                    .at(time)
                    .addContent(new FreeText(text))
                    .build());
  }

  private Assessment assessment(Code scale) {
    return Assessment.builder()
        .id(new EventParts(event).assessment("source_scale"))
        .target(AssessmentTarget.of(AcledCompiler.occurrence(event)))
        .attribution(AcledCompiler.ACLED.attribution())
        .opinion(Opinion.NEUTRAL)
        .addRatings(scale)
        .build();
  }

  static void write(EventId event, RowEntities entities, CellWriter cells) {
    EventParts parts = new EventParts(event);
    entities
        .claim(AcledCompiler.occurrence(event))
        .ifPresent(claim -> writeRow(claim, entities, cells));
    cells.put(
        FATALITIES,
        parts
            .quantity(FATALITIES, entities)
            .flatMap(Quantity::value)
            .map(BigDecimal::toPlainString));
    cells.put(NOTES, entities.textOf(parts.statement(NOTES)));
    entities.assessments().forEach(one -> SCALE.write(one.ratings(), cells));
  }

  private static void writeRow(Claim claim, RowEntities entities, CellWriter cells) {
    cells.put(TIMESTAMP, AcledCompiler.seconds(claim.madeAt()));
    List<String> names =
        claim.passages().stream().map(passage -> name(passage.source(), entities)).toList();
    cells.put(SOURCE, AcledNameList.text(names));
  }

  private static String name(SourceId id, RowEntities entities) {
    return entities
        .source(id)
        .flatMap(Source::title)
        .orElseGet(() -> DatasetCompiler.withoutPrefix(id.value(), SOURCE_ID));
  }
}
