package org.parley.dataset.ucdp;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Link;
import org.parley.claim.Claim;
import org.parley.code.Code;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.DatasetWriter;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.PlacePrecision;
import org.parley.event.Where;
import org.parley.file.ReadResult;
import org.parley.input.Problem;
import org.parley.policy.UcdpGed;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantity;
import org.parley.reconcile.Reconciler;
import org.parley.source.Source;

class UcdpGedFormatTest {
  private static final UcdpGedFormat FORMAT = UcdpGedFormat.withDefaults();
  private static final EventId EVENT = EventId.of("ucdp:244657");
  private static final Measure KILLED = Measure.of("person", "killed");

  private static ReadResult read(String... cells) {
    return DatasetReader.of(FORMAT).readText(Rows.csv(ImmutableList.of(Rows.with(cells))));
  }

  private static Event event(Dossier dossier) {
    return dossier.event(EVENT).orElseThrow();
  }

  private static ImmutableList<String> messages(ReadResult reading) {
    return reading.problems().stream().map(Problem::toString).collect(toImmutableList());
  }

  /** The columns whose cells are kept beside the model. */
  private static ImmutableList<String> kept(ReadResult reading) {
    return event(reading.dossier()).extensions().byPointer().keySet().stream()
        .map(pointer -> pointer.substring("/ucdp.".length()))
        .sorted()
        .collect(toImmutableList());
  }

  @Test
  void namesItselfAndItsCodebook() {
    assertThat(FORMAT.id()).isEqualTo("ucdp-ged");
    assertThat(FORMAT.title()).isEqualTo("UCDP Georeferenced Event Dataset (codebook 23.1)");
    assertThat(FORMAT.reference()).isEqualTo("https://ucdp.uu.se/downloads/ged/ged231.pdf");
    assertThat(FORMAT.columns()).hasSize(49).containsExactlyElementsOf(Rows.SOUND.keySet());
    assertThat(FORMAT.columns()).containsAll(FORMAT.required());
    assertThat(FORMAT.columns()).containsAll(FORMAT.hxlTags().keySet());
  }

  @Test
  void theModelCarriesEveryColumnOfASoundRow() {
    ReadResult reading = read();

    assertThat(messages(reading)).isEmpty();
    assertThat(kept(reading)).isEmpty();
  }

  @Test
  void theEventHasItsCodesDaysAndSides() {
    Dossier dossier = read().dossier();
    Event event = event(dossier);

    assertThat(event.name()).isEqualTo("Government of Norland - Red Hill Front, Red Hill village");
    assertThat(event.type()).contains(Code.parse("ucdp.type_of_violence:1"));
    assertThat(event.codes()).contains(Code.parse("ucdp:244657"), Code.parse("ucdp.dyad:11973"));
    assertThat(event.when().orElseThrow().edtf()).hasToString("2016-01-01/2016-01-02");
    assertThat(event.partOf()).contains(EventId.of("ucdp:conflict/299/dyad/11973"));
    assertThat(dossier.event(EventId.of("ucdp:conflict/299/dyad/11973")).flatMap(Event::partOf))
        .contains(EventId.of("ucdp:conflict/299"));
    assertThat(event.participants())
        .extracting(part -> part.role() + " " + part.actor())
        .containsExactly("SIDE_A ucdp:actor/118", "SIDE_B ucdp:actor/4456");
  }

  @Test
  void thePlaceHasItsNamePointAndDivisions() {
    Where where = event(read().dossier()).where().orElseThrow();

    assertThat(where.name()).contains("Red Hill village");
    assertThat(where.precision()).contains(PlacePrecision.NEAR);
    assertThat(where.coordinates())
        .hasToString("Optional[Coordinates[latitude=34.802462, longitude=36.0]]");
    assertThat(where.codes())
        .extracting(Code::toString)
        .containsExactly(
            "ucdp.adm_1:Upland province",
            "ucdp.adm_2:Hill district",
            "ucdp.country:Norland",
            "gw:999",
            "ucdp.region:Middle East",
            "priogrid:179713");
  }

  @ParameterizedTest
  @CsvSource({
    "118, Government of Norland, GOVERNMENT",
    "4456, Red Hill Front, ARMED_GROUP",
    "1, Civilians, POPULATION"
  })
  void aSideIsAGovernmentCiviliansOrAnArmedGroup(String number, String name, ActorKind kind) {
    Dossier dossier = read("side_b_new_id", number, "side_b", name, "side_a_new_id", "7").dossier();
    Actor actor = dossier.actor(ActorId.of("ucdp:actor/" + number)).orElseThrow();

    assertThat(actor.kind()).isEqualTo(kind);
    assertThat(actor.codes()).contains(new Code("ucdp.actor", number), Code.parse("gw:998"));
  }

  @Test
  void theProgrammeClaimsTheFigures() {
    assertThat(figures(read().dossier()))
        .containsExactly(
            "ucdp:244657/deaths_a person+killed@side_a 2",
            "ucdp:244657/deaths_b person+killed@side_b 3",
            "ucdp:244657/deaths_civilians person+killed@civilians 1",
            "ucdp:244657/deaths_unknown person+killed@unknown 0",
            "ucdp:244657/best person+killed 4..9(6)");
  }

  private static ImmutableList<String> figures(Dossier dossier) {
    return dossier.claims().stream()
        .filter(claim -> claim.proposition() instanceof Measurement)
        .map(UcdpGedFormatTest::figure)
        .collect(toImmutableList());
  }

  private static String figure(Claim claim) {
    Measurement said = (Measurement) claim.proposition();
    return claim.id() + " " + said.measure() + " " + said.quantity();
  }

  @Test
  void threeEqualFiguresAreOneNumber() {
    assertThat(figures(read("low", "6", "high", "6").dossier()))
        .endsWith("ucdp:244657/best person+killed 6");
  }

  @Test
  void whoToldItStandsInTheChainOfTheEventItself() {
    Dossier dossier = read().dossier();
    Claim claim =
        dossier.claims().stream()
            .filter(one -> one.id().value().equals("ucdp:244657/event"))
            .findFirst()
            .orElseThrow();

    assertThat(dossier.attributionOf(claim).chain())
        .extracting(link -> link.role() + " " + who(link))
        .containsExactly(
            "SPEAKER police;\na witness",
            "PUBLISHER ucdp:office/Norland Post",
            "PUBLISHER ucdp:office/NNA",
            "COMPILER ucdp");
    assertThat(dossier.sources())
        .extracting(source -> source.title().orElse("-") + " " + day(source))
        .containsExactly(
            "UCDP Georeferenced Event Dataset -", "Clashes, again 2016-01-02", "- 2016-01-03");
  }

  private static String who(Link link) {
    return link.descriptor().orElseGet(() -> link.actor().orElseThrow().value());
  }

  private static String day(Source source) {
    return source.published().map(when -> when.edtf().toString()).orElse("-");
  }

  @Test
  void theProgrammeRatesItsCoding() {
    assertThat(read().dossier().assessments())
        .hasSize(1)
        .allSatisfy(
            assessment ->
                assertThat(assessment.ratings())
                    .extracting(Code::toString)
                    .containsExactly(
                        "ucdp.code_status:Clear", "ucdp.number_of_sources:2", "ucdp.clarity:1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spellings")
  void otherSoundCellsAreCarriedToo(String name, String... cells) {
    ReadResult reading = read(cells);

    assertThat(messages(reading)).isEmpty();
    assertThat(kept(reading)).isEmpty();
  }

  static Stream<Arguments> spellings() {
    return Stream.of(
        sound("an unknown number of sources", "number_of_sources", "-1"),
        sound(
            "a citation in words",
            "source_article",
            "NNA  25/2-09",
            "source_office",
            "",
            "source_date",
            "",
            "source_headline",
            ""),
        sound("no dyad", "dyad_new_id", "", "dyad_name", ""),
        sound("a conflict without a name", "conflict_name", ""),
        sound(
            "one report twice",
            "source_article",
            "\"NNA,2016-01-02,A\";\"NNA,2016-01-02,A\"",
            "source_office",
            "NNA;NNA",
            "source_date",
            "2016-01-02;2016-01-02",
            "source_headline",
            "A;A"),
        sound("a whole month", "date_prec", "4", "date_end", "2016-01-31"),
        sound("a whole year", "date_prec", "5", "date_end", "2016-12-31"),
        sound("a day", "date_prec", "1", "date_end", "2016-01-01"),
        sound("no assessment", "code_status", "", "number_of_sources", "-1", "event_clarity", ""));
  }

  private static Arguments sound(String name, String... cells) {
    return Arguments.of(name, cells);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2016-01-01, 2016-01-01",
    "4, 2016-01-31, 2016-01",
    "5, 2016-12-31, 2016",
    "5, 2016-03-31, 2016-01-01/2016-03-31",
    "3, 2016-01-31, 2016-01-01/2016-01-31",
    "5, 2017-12-31, 2016-01-01/2017-12-31"
  })
  void onlyAWholeMonthOrYearIsWrittenAsOne(String precision, String end, String edtf) {
    assertThat(event(read("date_prec", precision, "date_end", end).dossier()).when())
        .hasValueSatisfying(when -> assertThat(when.edtf()).hasToString(edtf));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddCells")
  void anOddCellIsToldAndKept(String name, String messages, String kept, String... cells) {
    ReadResult reading = read(cells);

    assertThat(messages(reading)).containsExactly(messages.split("\\|"));
    assertThat(kept(reading))
        .containsExactlyElementsOf(Splitter.on(',').omitEmptyStrings().split(kept));
  }

  static Stream<Arguments> oddCells() {
    return Stream.of(
        odd(
            "low above high",
            "low: must not exceed high, got low=10, high=9"
                + "|best: must lie between low and high, got low=10, best=6, high=9",
            "best,high,low",
            "low",
            "10"),
        odd(
            "best outside",
            "best: must lie between low and high, got low=7, best=6, high=9",
            "best,high,low",
            "low",
            "7"),
        odd(
            "another sum",
            "best: must be the sum of the deaths by group, 7, got 6",
            "",
            "deaths_b",
            "4"),
        odd("an exponent", "high: is read as 400000, got '4e+05'", "high", "high", "4e+05"),
        odd("a point", "best: is read as 6, got '6.0'", "best", "best", "6.0"),
        odd(
            "less than none",
            "deaths_unknown: must be a whole number from 0, got '-1'",
            "deaths_unknown",
            "deaths_unknown",
            "-1"),
        odd(
            "a fraction",
            "deaths_a: must be a whole number from 0, got '2.5'",
            "deaths_a",
            "deaths_a",
            "2.5"),
        odd("no low", "low: must not be empty", "best,high", "low", ""),
        odd("no day", "date_start: must not be empty", "date_end,year", "date_start", ""),
        odd(
            "no date",
            "date_end: must be a date such as 2016-01-31, got '2.1.2016'",
            "date_end,date_start,year",
            "date_end",
            "2.1.2016"),
        odd(
            "days in the wrong order",
            "date_end: must not be before date_start, got 2016-01-01 to 2015-12-31",
            "date_end,date_start,year",
            "date_end",
            "2015-12-31"),
        odd(
            "another precision",
            "date_prec: 1 does not go with the days from 2016-01-01 to 2016-01-02",
            "",
            "date_prec",
            "1"),
        odd(
            "no such precision",
            "date_prec: must be from 1 to 5, got '6'",
            "date_prec",
            "date_prec",
            "6"),
        odd(
            "another year",
            "year: must be that of date_start, 2016-01-01, got '2015'",
            "year",
            "year",
            "2015"),
        odd(
            "no such type",
            "type_of_violence: must be from 1 to 3, got '4'",
            "type_of_violence",
            "type_of_violence",
            "4"),
        odd(
            "no such clarity",
            "event_clarity: must be from 1 to 2, got '0'",
            "event_clarity",
            "event_clarity",
            "0"),
        odd(
            "a number of sources in words",
            "number_of_sources: must be a number of sources, or -1 if it was not recorded, got"
                + " 'two'",
            "number_of_sources",
            "number_of_sources",
            "two"),
        odd(
            "a side without a number",
            "side_a_new_id: must not be empty if there is a side_a",
            "gwnoa,side_a",
            "side_a_new_id",
            ""),
        odd(
            "a side against itself",
            "side_b: is the actor of side_a and not described alike",
            "gwnob,side_b",
            "side_b_new_id",
            "118"),
        odd(
            "a dyad without a number",
            "dyad_new_id: must be a number in digits, got 'x'",
            "dyad_name,dyad_new_id",
            "dyad_new_id",
            "x"),
        odd(
            "a speaker of space",
            "source_original: must not be blank",
            "source_original",
            "source_original",
            " "),
        odd(
            "fewer offices than reports",
            "source_office: does not go with source_article, which is read as one citation",
            "source_date,source_headline,source_office",
            "source_office",
            "NNA"),
        odd(
            "other headlines",
            "source_headline: is not as in source_article, which is read",
            "source_headline",
            "source_headline",
            "Peace"),
        odd(
            "a latitude beyond the pole",
            "latitude: a latitude must be from -90 to 90 degrees, got latitude=90.5",
            "geom_wkt,latitude,longitude",
            "latitude",
            "90.5"),
        odd(
            "degrees in words",
            "longitude: must be degrees such as 35.5 or -0.25, got '36E'",
            "geom_wkt,latitude,longitude",
            "longitude",
            "36E"),
        odd(
            "half a point",
            "latitude: must not be empty if the other degrees are given",
            "geom_wkt,longitude",
            "latitude",
            ""),
        odd(
            "a division with space around it",
            "adm_1: the value of a code must be on one line without space around it, got"
                + " value=' Upland'",
            "adm_1",
            "adm_1",
            " Upland"));
  }

  private static Arguments odd(String name, String messages, String kept, String... cells) {
    return Arguments.of(
        name,
        Stream.of(messages.split("\\|"))
            .map("line 2, column "::concat)
            .reduce((a, b) -> a + "|" + b)
            .orElseThrow(),
        kept,
        cells);
  }

  @Test
  void aRowWithoutANumberIsNotRead() {
    ReadResult reading = read("id", "");

    assertThat(messages(reading)).containsExactly("line 2, column id: must not be empty");
    assertThat(reading.summary().kept()).isZero();
  }

  @Test
  void aPlaceThatIsOnlyExactIsNone() {
    ReadResult reading =
        DatasetReader.of(FORMAT)
            .readText(
                """
                id,type_of_violence,date_start,date_end,best,high,low,where_prec
                7,1,2016-01-01,2016-01-01,1,1,1,3
                """);

    assertThat(messages(reading))
        .containsExactly("line 2, column where_prec: must not be given for a row without a place");
    assertThat(reading.dossier().events().get(0).where()).isEmpty();
  }

  @Test
  void aTableOfSomethingElseIsRefused() {
    assertThat(messages(DatasetReader.of(FORMAT).readText("id,date_start,date_end\n1,2,3\n")))
        .containsExactly(
            "line 1: the header has no column type_of_violence",
            "line 1: the header has no column best",
            "line 1: the header has no column high",
            "line 1: the header has no column low");
  }

  /** Only the sum of the groups remains if the three figures are inconsistent. */
  @ParameterizedTest
  @CsvSource({
    "4, 6, 9, 'Figure[low=4, best=Optional[6], high=Optional[9]]'",
    "6, 6, 6, 'Figure[low=6, best=Optional[6], high=Optional[6]]'",
    "10, 6, 9, 'Figure[low=6, best=Optional[6], high=Optional[6]]'",
    "7, 6, 9, 'Figure[low=6, best=Optional[6], high=Optional[6]]'"
  })
  void aDisputeHasOneAnswerByTheProgramme(String low, String best, String high, String ruling) {
    Dossier dossier = read("low", low, "best", best, "high", high).dossier();

    assertThat(
            Reconciler.withDefaults()
                .with(UcdpGed.withDefaults())
                .reconcile(dossier.dispute(event(dossier), KILLED))
                .estimate())
        .hasToString(ruling);
  }

  @Test
  void whatTheProgrammeDidNotSayIsInNoRow() {
    Dossier read = read().dossier();
    Actor mayor = Actor.of("mayor", ActorKind.PERSON, "the mayor");
    Claim claim = Claim.by(mayor).that(event(read), KILLED, Quantity.exactly(50));
    Dossier.Builder dossier = Dossier.builder().addActors(mayor).addClaims(claim);
    read.entities().forEach(dossier::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(DatasetWriter.of(FORMAT).write(dossier.build(), out).notCarried())
        .extracting(entity -> entity.id().value())
        .containsExactly("mayor", claim.id().value());
  }

  @Test
  void anEventOfAnotherOriginIsWrittenUnderItsId() {
    Event strike =
        Event.builder()
            .id(EventId.of("strike"))
            .name("a strike")
            .status(EventStatus.ACTUAL)
            .build();
    ImmutableMap<String, String> row =
        FORMAT.write(RowEntities.builder().anchor(Entity.of(strike)).build());

    assertThat(row).isEqualTo(ImmutableMap.of("id", "strike", "number_of_sources", "-1"));
  }
}
