package org.parley.dataset.acled;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Assessment;
import org.parley.claim.AssessmentId;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Opinion;
import org.parley.code.Code;
import org.parley.csv.RowCells;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.CountCells;
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
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;
import org.parley.statement.StatementId;
import org.parley.time.When;

/**
 * What ACLED says in a row: that the event happened, by which sources, how many died, how large the
 * crowd was, and its notes. All of it was said at the row's {@code timestamp}, its version.
 *
 * <p>Fatalities of 0 mean that none were reported, or that it was unclear whether anyone died; so
 * the 0 keeps the codebook's words.
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
    return Stream.concat(
        Stream.of(AcledCompiler.occurrence(event)),
        Stream.of(FATALITIES, CROWD).map(what -> AcledCompiler.claim(event, what)));
  }

  void addTo(RowEntities.Builder entities) {
    entities.addActors(AcledCompiler.ACTOR).addSources(AcledCompiler.DATASET);
    sources.stream().distinct().forEach(entities::addSources);
    notes().ifPresent(entities::addStatements);
    entities.addClaims(claim(AcledCompiler.occurrence(event), new Occurrence(event)));
    fatalities().ifPresent(said -> entities.addClaims(claim(FATALITIES, said)));
    AcledTags.crowd(event, cells).ifPresent(said -> entities.addClaims(claim(CROWD, said)));
    SCALE.read(cells).stream().map(this::assessment).forEach(entities::addAssessments);
  }

  private Claim claim(String what, Proposition said) {
    return claim(AcledCompiler.claim(event, what), said);
  }

  private Claim claim(ClaimId id, Proposition said) {
    return AcledCompiler.claim(id, said)
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
        .text(NOTES)
        .filter(cell -> !cell.isBlank())
        .map(
            text ->
                Statement.builder()
                    .id(notesId(event))
                    .act(SpeechAct.ASSERT)
                    .attribution(AcledCompiler.ATTRIBUTION)
                    .at(time)
                    .addContent(new FreeText(text))
                    .addAbout(event)
                    .build());
  }

  private static StatementId notesId(EventId event) {
    return StatementId.of(event + "/" + NOTES);
  }

  private Assessment assessment(Code scale) {
    return Assessment.builder()
        .id(AssessmentId.of(event + "/source_scale"))
        .target(AcledCompiler.occurrence(event))
        .attribution(AcledCompiler.ATTRIBUTION)
        .opinion(Opinion.NEUTRAL)
        .addRatings(scale)
        .build();
  }

  static ImmutableMap<String, String> write(EventId event, RowEntities entities) {
    Map<String, String> cells = new LinkedHashMap<>();
    entities
        .claim(AcledCompiler.occurrence(event))
        .ifPresent(claim -> cells.putAll(writeRow(claim, entities)));
    entities.claim(AcledCompiler.claim(event, FATALITIES)).map(Claim::proposition).stream()
        .filter(Measurement.class::isInstance)
        .flatMap(said -> ((Measurement) said).quantity().value().stream())
        .map(BigDecimal::toPlainString)
        .forEach(figure -> cells.put(FATALITIES, figure));
    entities.textOf(notesId(event)).ifPresent(text -> cells.put(NOTES, text));
    entities.assessments().forEach(one -> cells.putAll(SCALE.write(one.ratings())));
    return ImmutableMap.copyOf(cells);
  }

  private static Map<String, String> writeRow(Claim claim, RowEntities entities) {
    Map<String, String> cells = new LinkedHashMap<>();
    AcledCompiler.seconds(claim.madeAt()).ifPresent(time -> cells.put(TIMESTAMP, time));
    List<String> names =
        claim.passages().stream().map(passage -> name(passage.source(), entities)).toList();
    if (!names.isEmpty()) {
      cells.put(SOURCE, AcledNameList.text(names));
    }
    return cells;
  }

  private static String name(SourceId id, RowEntities entities) {
    return entities
        .source(id)
        .flatMap(Source::title)
        .orElseGet(() -> AcledCompiler.withoutPrefix(id.value(), SOURCE_ID));
  }
}
