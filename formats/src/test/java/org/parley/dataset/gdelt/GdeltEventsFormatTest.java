package org.parley.dataset.gdelt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.attribution.Voice;
import org.parley.claim.Claim;
import org.parley.code.Code;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.DatasetWriter;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.PlacePrecision;
import org.parley.event.Where;
import org.parley.extension.Extensions;
import org.parley.file.ReadResult;
import org.parley.file.WriteResult;
import org.parley.proposition.Occurrence;
import org.parley.source.Source;
import org.parley.source.SourceKind;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;

class GdeltEventsFormatTest {
  private static final GdeltEventsFormat FORMAT = GdeltEventsFormat.withDefaults();
  private static final String NORTH = "gdelt:actor/NRLMIL/NORTHERN ARMY/NRL//nor/CHR/CTH/MIL";
  private static final String SOUTH = "gdelt:actor/SRL/SOUTHREALM/SRL";

  @Test
  void hasTheColumnsOfTheCodebook() {
    assertThat(FORMAT.form().columns().orElseThrow()).hasSize(61).doesNotHaveDuplicates();
    assertThat(FORMAT.form().columns().orElseThrow()).containsAll(FORMAT.columns());
  }

  @Test
  void readsAnEventWithAClaimThatItOccurred() {
    ReadResult reading = read(GdeltTables.fight());

    assertThat(reading.problems()).isEmpty();
    Event event = reading.dossier().events().get(0);
    assertThat(event.id()).hasToString("gdelt:410000001");
    assertThat(event.type()).contains(Code.parse("cameo:190"));
    assertThat(event.when().orElseThrow().edtf()).hasToString("2024-02-18");
    assertThat(event.participants())
        .extracting(part -> part.role() + " " + part.actor())
        .containsExactly("INITIATOR " + NORTH, "TARGET " + SOUTH);
    assertThat(event.codes())
        .extracting(Code::toString)
        .containsExactly("gdelt:410000001", "gdelt.quad-class:4", "gdelt.goldstein:-10.0");
    Claim claim = reading.dossier().claims().get(0);
    assertThat(claim.id()).hasToString("gdelt:410000001/occurred");
    assertThat(claim.proposition()).isEqualTo(new Occurrence(event.id()));
    assertThat(claim.madeAt().orElseThrow().edtf()).hasToString("2024-02-19T00:15:00Z");
    assertThat(claim.attribution().orElseThrow().voice()).isEqualTo(Voice.NARRATOR);
    assertThat(claim.attribution().orElseThrow().chain())
        .extracting(link -> link.role().toString())
        .containsExactly("PUBLISHER", "COMPILER");
    assertThat(reading.dossier().statements()).isEmpty();
  }

  @Test
  void readsThePlaceOfTheAction() {
    Where place = read(GdeltTables.fight()).dossier().events().get(0).where().orElseThrow();

    assertThat(place.name()).contains("Qorva, Upper Vale, Southrealm");
    assertThat(place.codes())
        .extracting(Code::toString)
        .containsExactly(
            "gdelt.geo-type:4",
            "fips:SX",
            "gdelt.adm1:SX07",
            "gdelt.adm2:98765",
            "gdelt.feature:-3378436");
    assertThat(place.coordinates().orElseThrow().latitude()).isEqualTo(34.5167);
    assertThat(place.coordinates().orElseThrow().longitude()).isEqualTo(-69.25);
    assertThat(place.precision()).contains(PlacePrecision.NEAR);
  }

  @Test
  void readsActorsWithTheirCodes() {
    ReadResult reading = read(GdeltTables.fight());

    Actor north = reading.dossier().actor(ActorId.of(NORTH)).orElseThrow();
    assertThat(north.displayName()).isEqualTo("NORTHERN ARMY");
    assertThat(north.kind()).isEqualTo(ActorKind.ARMED_FORCES);
    assertThat(north.codes())
        .extracting(Code::toString)
        .containsExactly(
            "cameo:NRLMIL",
            "cameo.country:NRL",
            "cameo.ethnic:nor",
            "cameo.religion:CHR",
            "cameo.religion:CTH",
            "cameo.type:MIL");
    Actor south = reading.dossier().actor(ActorId.of(SOUTH)).orElseThrow();
    assertThat(south.kind()).isEqualTo(ActorKind.STATE);
  }

  @Test
  void readsTheArticleWithAQuoteInItsAddress() {
    Source source = read(GdeltTables.fight()).dossier().sources().get(0);

    assertThat(source.id()).hasToString("gdelt:web/https://herald.example/\"war\"/1");
    assertThat(source.url()).contains("https://herald.example/\"war\"/1");
    assertThat(source.kind()).isEqualTo(SourceKind.ARTICLE);
  }

  @Test
  void readsACitationAsATitle() {
    Source source =
        read(GdeltTables.with(GdeltTables.fight(), "SOURCEURL", "Monitoring Service (Qorva)"))
            .dossier()
            .sources()
            .get(0);

    assertThat(source.title()).contains("Monitoring Service (Qorva)");
    assertThat(source.kind()).isEqualTo(SourceKind.UNKNOWN);
  }

  @Test
  void readsWhatIsDoneWithWordsAsAStatement() {
    ReadResult reading = read(GdeltTables.threat());

    assertThat(reading.problems()).isEmpty();
    Statement said = reading.dossier().statements().get(0);
    assertThat(said.id()).hasToString("gdelt:410000002");
    assertThat(said.act()).isEqualTo(SpeechAct.THREATEN);
    assertThat(said.attribution().principal()).hasToString("Named[actor=" + NORTH + "]");
    assertThat(said.attribution().chain())
        .extracting(link -> link.role().toString())
        .containsExactly("SPEAKER", "PUBLISHER", "COMPILER");
    assertThat(said.addressees()).containsExactly(ActorId.of(SOUTH));
    assertThat(said.at().orElseThrow().edtf()).hasToString("2024-02-18");
    assertThat(said.codes())
        .extracting(Code::toString)
        .containsExactly(
            "cameo:1384", "gdelt:410000002", "gdelt.quad-class:3", "gdelt.goldstein:-7.0");
    assertThat(reading.dossier().events()).isEmpty();
    assertThat(reading.dossier().claims()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "010,statement", "0256,statement", "036,statement", "042,event", "051,event", "093,event",
    "1056,statement", "1122,statement", "126,statement", "139,statement", "141,event", "20,event"
  })
  void tellsSpeechActsFromOtherEvents(String code, String kind) {
    ReadResult reading = read(GdeltTables.with(GdeltTables.fight(), "EventCode", code));

    assertThat(reading.dossier().statements()).hasSize(kind.equals("statement") ? 1 : 0);
    assertThat(reading.dossier().events()).hasSize(kind.equals("event") ? 1 : 0);
  }

  @Test
  void aStatementWithoutASpeakerIsGdelts() {
    Map<String, String> row = GdeltTables.threat();
    GdeltEventColumns.of("Actor1").forEach(row::remove);
    row.remove("SOURCEURL");

    Statement said = read(row).dossier().statements().get(0);

    assertThat(said.attribution().chain())
        .extracting(link -> link.role() + " " + link.actor().orElseThrow())
        .containsExactly("COMPILER gdelt");
  }

  @Test
  void keepsOfAnEventOnlyTheColumnsThatItDoesNotCarry() {
    ReadResult reading = read(GdeltTables.fight());

    assertThat(kept(reading.dossier().events().get(0).extensions()))
        .containsExactly(
            "FractionDate",
            "IsRootEvent",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone",
            "Actor1Geo_Type",
            "Actor2Geo_Type",
            "Actor2Geo_FullName");
    assertThat(kept(reading.dossier().events().get(0).extensions()))
        .doesNotContainAnyElementsOf(FORMAT.columns());
  }

  @Test
  void keepsOfAStatementAlsoItsPlaceAndTheTimeItWasAdded() {
    ReadResult reading = read(GdeltTables.threat());

    List<String> kept = kept(reading.dossier().statements().get(0).extensions());
    kept = kept.stream().filter(FORMAT.columns()::contains).toList();
    assertThat(kept)
        .containsExactly(
            "ActionGeo_Type",
            "ActionGeo_FullName",
            "ActionGeo_CountryCode",
            "ActionGeo_ADM1Code",
            "ActionGeo_ADM2Code",
            "ActionGeo_Lat",
            "ActionGeo_Long",
            "ActionGeo_FeatureID",
            "DATEADDED");
  }

  @Test
  void anEventWithoutAPlaceKeepsNothingOfIt() {
    Map<String, String> row = GdeltTables.fight();
    GdeltEventColumns.of("ActionGeo_").forEach(row::remove);
    row.put("ActionGeo_Type", "0");

    Event event = read(row).dossier().events().get(0);

    assertThat(event.where()).isEmpty();
    assertThat(kept(event.extensions())).doesNotContainAnyElementsOf(FORMAT.columns());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SQLDATE|20240230|must be a day as YYYYMMDD, got '20240230'",
        "SQLDATE|2024|must be a day as YYYYMMDD, got '2024'",
        "MonthYear|202401|must be 202402 by SQLDATE, got '202401'",
        "Year|2023|must be 2024 by SQLDATE, got '2023'",
        "Actor1Code|' NRL'|the value of a code must be on one line without space around it, got"
            + " value=' NRL'",
        "EventCode|X|must be a CAMEO code of two to four digits that begins with 01 to 20, got 'X'",
        "EventCode|210|must be a CAMEO code of two to four digits that begins with 01 to 20, got"
            + " '210'",
        "EventBaseCode|191|must be 190 by EventCode, got '191'",
        "EventRootCode|18|must be 19 by EventCode, got '18'",
        "QuadClass|5|must be a whole number from 1 to 4, got '5'",
        "GoldsteinScale|-11|must be a number from -10 to 10, got '-11'",
        "GoldsteinScale|4e1|must be a number from -10 to 10, got '4e1'",
        "ActionGeo_Type|7|must be 1 to 5, or 0 if no place was found, got '7'",
        "ActionGeo_Lat|91|must be a number from -90 to 90, got '91'",
        "ActionGeo_Lat||must come with the other degrees; a point has a latitude and a longitude",
        "DATEADDED|20240219|must be a time as YYYYMMDDHHMMSS, got '20240219'",
        "DATEADDED|20240219256000|must be a time as YYYYMMDDHHMMSS, got '20240219256000'"
      })
  void tellsWhatIsOddAndKeepsTheCell(String column, String cell, String message) {
    String text = cell == null ? "" : cell;
    ReadResult reading = read(GdeltTables.with(GdeltTables.fight(), column, text));

    String told = cell == null ? "ActionGeo_Long" : column;
    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly("line 1, column " + told + ": " + message);
    assertThat(kept(reading.dossier().events().get(0).extensions())).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"''|must not be empty", "12a|must be a number of at most 18 digits, got '12a'"})
  void passesOverARowWithoutANumber(String cell, String message) {
    ReadResult reading = read(GdeltTables.with(GdeltTables.fight(), "GLOBALEVENTID", cell));

    assertThat(reading.summary().kept()).isZero();
    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly("line 1, column GLOBALEVENTID: " + message);
  }

  @Test
  void writesTheRowsThatItRead() {
    String file = GdeltTables.file(FORMAT, List.of(GdeltTables.fight(), GdeltTables.threat()));

    assertThat(GdeltTables.written(FORMAT, DatasetReader.of(FORMAT).readText(file)))
        .hasLineCount(2)
        .contains(GdeltTables.file(FORMAT, List.of(GdeltTables.fight())))
        .contains(GdeltTables.file(FORMAT, List.of(GdeltTables.threat())));
  }

  @Test
  void writesWhomAStatementIsAgainstAsTheSecondActor() {
    Dossier read = read(GdeltTables.threat()).dossier();
    Statement said = read.statements().get(0);
    Statement against = said.withAddressees(List.of()).withTargets(said.addressees());
    Dossier changed =
        Dossier.builder()
            .addAllActors(read.actors())
            .addAllSources(read.sources())
            .addStatements(against)
            .build();

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteResult written = DatasetWriter.of(FORMAT).write(changed, out);

    assertThat(out.toString(UTF_8))
        .isEqualTo(GdeltTables.file(FORMAT, List.of(GdeltTables.threat())));
    assertThat(written.notCarried()).containsExactly(Entity.of(against));
  }

  private static ReadResult read(Map<String, String> row) {
    return DatasetReader.of(FORMAT).readText(GdeltTables.file(FORMAT, List.of(row)));
  }

  private static ImmutableList<String> kept(Extensions extensions) {
    return extensions.byPointer().keySet().stream()
        .map(pointer -> pointer.substring("/gdelt.".length()))
        .collect(ImmutableList.toImmutableList());
  }
}
