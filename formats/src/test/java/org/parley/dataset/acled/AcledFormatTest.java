package org.parley.dataset.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.code.Code;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.DatasetWriter;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.file.ReadResult;
import org.parley.file.WriteResult;
import org.parley.policy.Acled;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.quantity.Quantity;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Reconciler;

class AcledFormatTest {
  private static final AcledFormat FORMAT = AcledFormat.withDefaults();
  private static final DatasetReader READER = DatasetReader.of(FORMAT);

  @Test
  void readsWhatARowSays() {
    ReadResult reading = READER.readText(AcledRows.csv(AcledRows.clash()));

    assertThat(reading.problems()).isEmpty();
    Event event = event(reading, "ZZZ101");
    assertThat(event.name()).isEqualTo("Armed clash, Millbridge, 2031-02-05");
    assertThat(event.type()).contains(Code.parse("acled:Battles : Armed clash"));
    assertThat(event.when().orElseThrow().edtf()).hasToString("2031-02-05");
    assertThat(event.participants())
        .extracting(one -> one.role() + " " + one.actor())
        .containsExactly(
            "SIDE_A acled:actor/Military Forces of Norland (2020-)",
            "SIDE_A acled:actor/Norland River Guard",
            "SIDE_A acled:actor/Military Forces of Westmark (2011-)",
            "SIDE_B acled:actor/Southmark Front");
    assertThat(event.codes())
        .extracting(Code::toString)
        .containsExactly(
            "acled.time_precision:1",
            "acled.disorder_type:Political violence",
            "acled.inter1:1",
            "acled.inter2:2",
            "acled.interaction:12");
    assertThat(event.where().orElseThrow())
        .hasToString(
            "Where{name=Millbridge, codes=[iso3166-1-numeric:999, acled.region:Middle Sea,"
                + " acled.country:Norland, acled.admin1:Upper Province,"
                + " acled.admin2:Mill District, acled.geo_precision:1],"
                + " coordinates=Coordinates[latitude=12.3456, longitude=-98.5],"
                + " precision=EXACT}");
  }

  @Test
  void readsTheFiguresAsClaimsOfAcledFromItsSources() {
    Dossier dossier = READER.readText(AcledRows.csv(AcledRows.clash())).dossier();

    assertThat(dossier.claims())
        .extracting(claim -> claim.id().value())
        .containsExactly("acled:ZZZ101/event", "acled:ZZZ101/fatalities");
    Claim fatalities = claim(dossier, "acled:ZZZ101/fatalities");
    assertThat(fatalities.proposition()).isEqualTo(killed("acled:ZZZ101", "4"));
    assertThat(dossier.attributionOf(fatalities).principal()).hasToString("Named[actor=acled]");
    assertThat(fatalities.passages())
        .extracting(passage -> passage.source().value())
        .containsExactly("acled:source/Norland Gazette", "acled:source/Radio Delta");
    assertThat(fatalities.madeAt().orElseThrow().edtf()).hasToString("2031-02-04T19:33:20Z");
    assertThat(dossier.assessments().get(0).ratings())
        .containsExactly(Code.parse("acled.source_scale:National-Subnational"));
    assertThat(dossier.statements().get(0).content())
        .hasToString(
            "[FreeText[text=On 5 February 2031, the army and the Front clashed at the mill.\n"
                + "Four died.]]");
  }

  private static Measurement killed(String event, String quantity) {
    return new Measurement(
        EventId.of(event), Measure.parse("person+killed"), Quantity.parse(quantity));
  }

  private static Claim claim(Dossier dossier, String id) {
    return dossier.claim(ClaimId.of(id)).orElseThrow();
  }

  private static Event event(ReadResult reading, String id) {
    return reading.dossier().event(EventId.of("acled:" + id)).orElseThrow();
  }

  @Test
  void keepsTheCodebooksWordsForNoFatalities() {
    Dossier dossier = READER.readText(AcledRows.csv(AcledRows.protest())).dossier();

    assertThat(claim(dossier, "acled:ZZZ102/fatalities").proposition())
        .isEqualTo(killed("acled:ZZZ102", "0 \"0 reported fatalities\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          crowd size=around 500                  | ~500 "around 500"
          crowd size=500                         | ~500 "500"
          crowd size=200-300                     | 200..300 "200-300"
          crowd size=at least 1,000              | >=1000 "at least 1,000"
          crowd size=several hundred             | ?several hundred
          crowd size=hundreds                    | ?hundreds
          crowd size=large                       | ?large
          crowd size=100 in one, 200 in the next | ?100 in one, 200 in the next
          bread prices; crowd size=about 20      | ~20 "about 20"
          """)
  void readsTheSizeOfACrowdInItsWords(String tags, String quantity) {
    Dossier dossier = withTags(tags).dossier();

    assertThat(((Measurement) claim(dossier, "acled:ZZZ102/crowd").proposition()).quantity())
        .hasToString(quantity);
  }

  private static ReadResult withTags(String tags) {
    return READER.readText(
        AcledRows.csv(AcledRows.with(AcledRows.protest(), Map.of("tags", tags))));
  }

  @Test
  void leavesTheSizeOpenThatNobodyReported() {
    assertThat(claim(withTags("crowd size=no report").dossier(), "acled:ZZZ102/crowd"))
        .extracting(Claim::proposition)
        .hasToString("Absence[question=HowMany[event=acled:ZZZ102, measure=person+present]]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031-02-05       | 1 | 2031-02-05  | none
          05 February 2031 | 1 | 2031-02-05  | 05 February 2031
          2031-02-05       | 2 | 2031-02-05~ | none
          5 February 2031  | 2 | 2031-02-05~ | 5 February 2031
          2031-02-15       | 3 | 2031-02~    | 2031-02-15
          2031-02-15       |   | 2031-02-15  | none
          """)
  void datesAsExactlyAsThePrecisionSays(String date, String precision, String edtf, String words) {
    Event event =
        event(
            READER.readText(
                AcledRows.csv(
                    AcledRows.with(
                        AcledRows.clash(),
                        Map.of(
                            "event_date",
                            date,
                            "time_precision",
                            precision == null ? "" : precision)))),
            "ZZZ101");

    assertThat(event.when().orElseThrow().edtf()).hasToString(edtf);
    assertThat(event.when().orElseThrow().stated().orElse("none")).isEqualTo(words);
    assertThat(event.extensions().byPointer()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 1 | EXACT
          2 | 2 | NEAR
          3 | 3 | PROVINCE
          """)
  void placesAsExactlyAsThePrecisionSays(String cell, String any, String precision) {
    Event event =
        event(
            READER.readText(
                AcledRows.csv(AcledRows.with(AcledRows.clash(), Map.of("geo_precision", cell)))),
            "ZZZ101");

    assertThat(event.where().orElseThrow().precision().orElseThrow()).hasToString(precision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7                     | 1                      | 17
          External/Other Forces | Civilians              | External/Other forces-Civilians
          rebel groups          | 2                      | Rebel group-Rebel group
          8                     | 0                      | 80
          """)
  void takesActorTypesInNumbersAndInWords(String first, String second, String between) {
    ReadResult reading =
        READER.readText(
            AcledRows.csv(
                AcledRows.with(
                    AcledRows.clash(),
                    Map.of("inter1", first, "inter2", second, "interaction", between))));

    assertThat(reading.problems()).isEmpty();
    assertThat(event(reading, "ZZZ101").extensions().byPointer()).isEmpty();
  }

  @Test
  void carriesEveryColumnOfSoundRowsInTheModelItself() {
    String csv = AcledRows.csv(AcledRows.clash(), AcledRows.protest());

    ReadResult reading = READER.readText(csv);

    assertThat(reading.problems()).isEmpty();
    assertThat(AcledRows.clash().keySet()).containsExactlyElementsOf(FORMAT.columns());
    assertThat(reading.dossier().events())
        .allSatisfy(event -> assertThat(event.extensions().byPointer()).isEmpty());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteResult writing = DatasetWriter.of(FORMAT).write(reading.dossier(), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(csv);
    assertThat(writing.notCarried()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fatalities     | -1               | must be a whole number from 0, got '-1'
          fatalities     | 4e+05            | is written '4e+05' and read as 400000
          fatalities     | 3.0              | is written '3.0' and read as 3
          fatalities     | 3.5              | must be a whole number from 0, got '3.5'
          fatalities     | several          | must be a whole number from 0, got 'several'
          event_date     | 31/02/2031       | a date is written 2023-02-01 or 01 February 2023, got '31/02/2031'
          event_date     | 2031-02-30       | a date is written 2023-02-01 or 01 February 2023, got '2031-02-30'
          year           | 2030             | is '2030', and event_date is in 2031
          time_precision | 4                | must be 1, 2 or 3, got '4'
          geo_precision  | 7                | must be 1, 2 or 3, got '7'
          latitude       | 91               | a latitude must be from -90 to 90 degrees, got latitude=91.0
          longitude      | 12°E             | must be degrees such as -12.3456, got '12°E'
          inter1         | Army             | must be an actor type, 1 to 8 or its words, got 'Army'
          interaction    | 17               | is '17', and the actors are State forces and Rebel group
          actor1         | ''               | names associates of nobody: actor1 names none
          event_type     | ''               | needs an event_type, and that cell is empty
          tags           | crowd size=1; crowd size=2 | has 2 crowd sizes; none is read
          tags           | crowd size=      | has no words behind 'crowd size='
          timestamp      | yesterday        | must be a time in seconds since 1970, got 'yesterday'
          """)
  void tellsOfAnOddCellAndReadsTheRest(String column, String cell, String message) {
    ReadResult reading =
        READER.readText(AcledRows.csv(AcledRows.with(AcledRows.clash(), Map.of(column, cell))));

    assertThat(reading.summary().kept()).isEqualTo(1);
    String told =
        switch (column) {
          case "actor1" -> "assoc_actor_1";
          case "event_type" -> "sub_event_type";
          default -> column;
        };
    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly("line 2, column " + told + ": " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fatalities     | -1               | fatalities
          fatalities     | 4e+05            | fatalities
          event_date     | 31/02/2031       | event_date, year
          year           | 2030             | year
          time_precision | 4                |
          latitude       | 91               | latitude, longitude
          latitude       | 12.50            | latitude
          actor1         | ''               | assoc_actor_1
          event_type     | ''               | sub_event_type
          source         | A;B              | source
          timestamp      | yesterday        | timestamp
          notes          | ' '              | notes
          """)
  void keepsTheCellsThatTheModelDoesNotGiveBack(String column, String cell, String kept) {
    ReadResult reading =
        READER.readText(AcledRows.csv(AcledRows.with(AcledRows.clash(), Map.of(column, cell))));

    assertThat(
            String.join(
                ", ",
                event(reading, "ZZZ101").extensions().byPointer().keySet().stream()
                    .map(pointer -> pointer.substring("/acled.".length()))
                    .toList()))
        .isEqualTo(kept == null ? "" : kept);
  }

  @Test
  void passesOverARowWithoutAnId() {
    ReadResult reading =
        READER.readText(
            "event_id_cnty,notes\n,nothing\n" + "x".repeat(901) + ",too much\nZZZ1,enough\n");

    assertThat(reading.summary().kept()).isEqualTo(1);
    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly(
            "line 2, column event_id_cnty: must not be empty",
            "line 3, column event_id_cnty: an event id has at most 900 characters");
    assertThat(event(reading, "ZZZ1").name()).isEqualTo("ZZZ1");
  }

  @Test
  void knowsAnActorByItsNameWhateverTheRow() {
    Dossier dossier =
        READER
            .readText(
                AcledRows.csv(
                    AcledRows.clash(),
                    AcledRows.with(
                        AcledRows.clash(),
                        Map.of(
                            "event_id_cnty", "ZZZ103",
                            "inter1", "8",
                            "interaction", "28"))))
            .dossier();

    assertThat(dossier.actors())
        .extracting(actor -> actor.kind() + " " + actor.displayName())
        .containsExactly(
            "ARMED_FORCES Military Forces of Norland (2020-)",
            "UNKNOWN Norland River Guard",
            "ARMED_FORCES Military Forces of Westmark (2011-)",
            "UNKNOWN Southmark Front",
            "NGO ACLED");
  }

  @Test
  void reconcilesUnderAcledsPolicyAsItsColumnSays() {
    Dossier dossier = READER.readText(AcledRows.csv(AcledRows.clash())).dossier();
    Event event = dossier.events().get(0);

    assertThat(
            Reconciler.withDefaults()
                .with(Acled.withDefaults())
                .reconcile(dossier.dispute(event, Measure.parse("person+killed")))
                .estimate())
        .isEqualTo(new Estimate.Single(new BigDecimal("4")));
  }

  @Test
  void saysWhatItIs() {
    assertThat(FORMAT.id()).isEqualTo("acled");
    assertThat(FORMAT.required()).isEqualTo(List.of("event_id_cnty"));
    assertThat(FORMAT.columns()).containsAll(FORMAT.hxlTags().keySet());
    assertThat(FORMAT.title()).contains("March 2023");
    assertThat(FORMAT.reference()).startsWith("https://");
  }
}
