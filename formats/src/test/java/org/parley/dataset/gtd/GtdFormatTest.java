package org.parley.dataset.gtd;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Claim;
import org.parley.claim.ClaimId;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.csv.CsvReader;
import org.parley.csv.CsvRow;
import org.parley.csv.CsvRows;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.DatasetWriter;
import org.parley.dossier.Dossier;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.file.ReadResult;
import org.parley.file.WriteResult;
import org.parley.policy.GtdCasualties;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Question;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Reconciler;
import org.parley.statement.SpeechAct;
import org.parley.statement.Statement;

class GtdFormatTest {
  private static final GtdFormat FORMAT = GtdFormat.withDefaults();
  private static final DatasetReader READER = DatasetReader.of(FORMAT);
  private static final String BOMBING = "gtd:203102050001";

  private static ReadResult read(Map<String, String> cells) {
    return READER.readText(GtdRows.csv(GtdRows.with(GtdRows.bombing(), cells)));
  }

  private static Dossier bombing() {
    return read(Map.of()).dossier();
  }

  private static Event event(Dossier dossier) {
    return dossier.events().get(0);
  }

  private static Claim claim(Dossier dossier, String what) {
    return dossier.claim(ClaimId.of(BOMBING + "/" + what)).orElseThrow();
  }

  @Test
  void readsWhatARowSays() {
    Event event = event(bombing());

    assertThat(event.name()).isEqualTo("Bombing/Explosion, Millbridge, 2031-02-05");
    assertThat(event.type()).contains(Code.parse("gtd.attacktype1:3"));
    assertThat(event.participants())
        .hasToString("[Participation[actor=gtd:actor/Southmark Front, role=INITIATOR]]");
    assertThat(event.codes())
        .extracting(Code::toString)
        .contains(
            "gtd.suicide:0",
            "gtd.weaptype1_txt:Explosives",
            "gtd.related:203102050001, 203102050002",
            "gtd.dbsource:START Primary Collection");
    assertThat(event.where().orElseThrow())
        .hasToString(
            "Where{name=Millbridge, codes=[gtd.country:9999, gtd.country_txt:Norland,"
                + " gtd.region:99, gtd.region_txt:Middle Sea, gtd.provstate:Upper Province,"
                + " gtd.specificity:1, gtd.vicinity:0],"
                + " coordinates=Coordinates[latitude=12.3456, longitude=-98.5],"
                + " precision=EXACT}");
  }

  @Test
  void readsItsCountsAsClaimsOfTheDatabase() {
    Dossier dossier = bombing();

    assertThat(dossier.claims())
        .filteredOn(claim -> claim.proposition() instanceof Measurement)
        .extracting(
            claim -> {
              Measurement said = (Measurement) claim.proposition();
              return claim.id() + ": " + said.measure() + " " + said.quantity();
            })
        .containsExactly(
            BOMBING + "/nkill: person+killed 4",
            BOMBING + "/nkillus: person+killed@USA 0",
            BOMBING + "/nkillter: person+killed@attackers 1",
            BOMBING + "/nwound: person+injured 12",
            BOMBING + "/nperps: perpetrator+participated ?",
            BOMBING + "/nperpcap: perpetrator+captured 0",
            BOMBING + "/propvalue: damage+caused [iso4217:USD] ?");
    assertThat(dossier.attributionOf(claim(dossier, "nkill")).principal())
        .hasToString("Named[actor=gtd]");
  }

  @Test
  void holdsOneGroupResponsibleForCertainAndAnotherPossibly() {
    Dossier dossier = bombing();

    assertThat(claim(dossier, "gname").proposition())
        .hasToString(
            "Responsibility[event=gtd:203102050001, actor=gtd:actor/Southmark Front,"
                + " role=INITIATOR]");
    assertThat(claim(dossier, "gname").stance()).contains(Stance.CERTAIN);
    assertThat(claim(dossier, "gname2").stance()).contains(Stance.POSSIBLE);
    assertThat(claim(read(Map.of("guncertain1", "")).dossier(), "gname").stance()).isEmpty();
  }

  @Test
  void readsThatAGroupClaimedItAsAStatementOfTheGroup() {
    Dossier dossier = bombing();

    Statement statement = dossier.statements().get(1);
    assertThat(statement.id()).hasToString(BOMBING + "/claimed");
    assertThat(statement.act()).isEqualTo(SpeechAct.CLAIM_RESPONSIBILITY);
    assertThat(statement.attribution().principal())
        .hasToString("Named[actor=gtd:actor/Southmark Front]");
    assertThat(statement.codes())
        .extracting(Code::toString)
        .containsExactly("gtd.claimmode:8", "gtd.claimmode_txt:Posted to website, blog, etc.");
    assertThat(
            dossier.dispute(Question.who(event(dossier).id(), ParticipantRole.INITIATOR)).reports())
        .extracting(report -> report.claimant() + ": " + report.answer().getClass().getSimpleName())
        .containsExactlyInAnyOrder(
            "START, Global Terrorism Database: ResponsibleActor",
            "Southmark Front: ResponsibleActor",
            "START, Global Terrorism Database: ResponsibleActor",
            "River Cell: LeftOpen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a group that nobody named claimed it | Unknown         | 1  | gname claimed
          nobody claimed it                    | Unknown         | 0  | gname claimed
          it is not known who claimed it       | Unknown         | -9 | gname
          nothing is said of claims            | Unknown         | '' | gname
          a named group claimed it             | Southmark Front | 1  | gname claimed claimed/responsibility
          a named group did not claim it       | Southmark Front | 0  | gname claimed
          """)
  void tellsWhoClaimedItFromWhoIsHeldResponsible(
      String name, String group, String claimed, String said) {
    Dossier dossier =
        read(Map.of(
                "gname",
                group,
                "gname2",
                "",
                "guncertain2",
                "",
                "claim2",
                "",
                "claimed",
                claimed,
                "claimmode",
                "",
                "claimmode_txt",
                ""))
            .dossier();

    Set<String> ids =
        dossier
            .entities()
            .map(entity -> entity.id().value())
            .filter(id -> id.startsWith(BOMBING + "/"))
            .map(id -> id.substring(BOMBING.length() + 1))
            .filter(id -> id.startsWith("gname") || id.startsWith("claim"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(ids).as(name).isEqualTo(new TreeSet<>(Splitter.on(' ').splitToList(said)));
  }

  @Test
  void leavesOpenWhoDidItWhereNobodyIsNamed() {
    Dossier dossier = READER.readText(GtdRows.csv(GtdRows.unknown())).dossier();

    assertThat(dossier.claim(ClaimId.of("gtd:203103000002/gname")).orElseThrow().proposition())
        .hasToString("Absence[question=Who[event=gtd:203103000002, role=INITIATOR]]");
    assertThat(event(dossier).codes()).contains(Code.parse("gtd.claimed:-9"));
    assertThat(event(dossier).participants()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031 | 2 | 5  |                  | 2031-02-05 | none
          2031 | 2 | 0  |                  | 2031-02    | none
          2031 | 0 | 0  |                  | 2031       | none
          2031 | 2 | 0  | February 3-5     | 2031-02    | February 3-5
          """)
  void datesAsFarAsItIsKnown(
      String year, String month, String day, String words, String edtf, String stated) {
    Event event =
        event(
            read(Map.of(
                    "iyear", year,
                    "imonth", month,
                    "iday", day,
                    "approxdate", words == null ? "" : words))
                .dossier());

    assertThat(event.when().orElseThrow().edtf()).hasToString(edtf);
    assertThat(event.when().orElseThrow().stated().orElse("none")).isEqualTo(stated);
    assertThat(event.extensions().byPointer().keySet()).doesNotContain("/gtd.iday");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 0  | EXACT
          1 | 1  | NEAR
          2 | 0  | DISTRICT
          3 | -9 | DISTRICT
          4 | 0  | PROVINCE
          5 | 0  | COUNTRY
          """)
  void placesAsExactlyAsTheSpecificitySays(String cell, String vicinity, String precision) {
    Event event = event(read(Map.of("specificity", cell, "vicinity", vicinity)).dossier());

    assertThat(event.where().orElseThrow().precision().orElseThrow()).hasToString(precision);
  }

  @Test
  void carriesEveryColumnOfSoundRowsInTheModelItselfAndKeepsTheOthers() {
    ReadResult reading =
        READER.readText(GtdRows.csv(List.of(GtdRows.bombing(), GtdRows.unknown())));

    assertThat(reading.problems()).isEmpty();
    assertThat(GtdRows.COLUMNS).hasSize(135).containsAll(FORMAT.columns());
    assertThat(reading.dossier().events())
        .allSatisfy(
            event ->
                assertThat(event.extensions().byPointer().keySet())
                    .containsExactly(
                        "/gtd.crit1", "/gtd.target1", "/gtd.individual", "/gtd.INT_LOG"));
  }

  @Test
  void writesTheRowsThatWereRead() {
    String csv = GtdRows.csv(List.of(GtdRows.bombing(), GtdRows.unknown()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    WriteResult writing = DatasetWriter.of(FORMAT).write(READER.readText(csv).dossier(), out);

    assertThat(writing.notCarried()).isEmpty();
    try (CsvRows rows = CsvReader.withDefaults().rows(out.toString(StandardCharsets.UTF_8))) {
      assertThat(cells(rows.next())).isEqualTo(cells(GtdRows.bombing()));
      assertThat(cells(rows.next())).isEqualTo(cells(GtdRows.unknown()));
    }
  }

  private static Map<String, String> cells(CsvRow row) {
    Map<String, String> cells = new LinkedHashMap<>();
    row.forEach(cells::put);
    return cells;
  }

  private static Map<String, String> cells(Map<String, String> row) {
    return Maps.filterValues(row, cell -> !cell.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          iyear       | 31         | iyear      | must be one or two digits, got '31'
          imonth      | 0          | iday       | is '5', and the month is not known
          imonth      | Feb        | imonth     | must be one or two digits, got 'Feb'
          specificity | 9          | specificity | must be from 1 to 5, got '9'
          longitude   | ''         | longitude  | is empty, and latitude is not
          latitude    | north      | latitude   | must be degrees such as -12.3456, got 'north'
          success     | yes        | success    | must be 1, 0 or -9, got 'yes'
          guncertain1 | -9         | guncertain1 | must be 1 or 0, got '-9'
          gname2      | ''         | guncertain2 | is '1', and gname2 is empty
          claim3      | 1          | claim3     | is '1', and gname3 is empty
          claimmode2  | 8          | claimmode2 | is how a claim was made, and claim2 is '0'
          claim2      | maybe      | claim2     | must be 1, 0 or -9, got 'maybe'
          nkill       | -9         | nkill      | must be a whole number from 0, got '-9'
          nwound      | 12.0       | nwound     | is written '12.0' and read as 12
          nkillter    | 5          | nkillter   | is 5, and nkill is 4
          """)
  void tellsOfAnOddCellAndReadsTheRest(String column, String cell, String told, String message) {
    ReadResult reading = read(Map.of(column, cell));

    assertThat(reading.summary().kept()).isEqualTo(1);
    assertThat(reading.problems())
        .extracting(Object::toString)
        .contains("line 2, column " + told + ": " + message);
    assertThat(reading.problems()).allSatisfy(one -> assertThat(one.location().line()).hasValue(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          iyear       | 31     | iyear, imonth, iday
          imonth      | 0      | iday
          imonth      | 02     | imonth
          iday        | 31     | iday
          guncertain1 | -9     | guncertain1
          gname2      | ''     | guncertain2, claim2
          claimed     | 0      | claimmode, claimmode_txt
          nkill       | -9     | nkill
          nkill       | 4.0    | nkill
          nkillter    | 5      |
          longitude   | ''     | latitude
          scite1      | ''     | scite1, scite2
          """)
  void keepsTheCellsThatTheModelDoesNotGiveBack(String column, String cell, String kept) {
    Event event = event(read(Map.of(column, cell)).dossier());

    assertThat(
            String.join(
                ", ",
                event.extensions().byPointer().keySet().stream()
                    .map(pointer -> pointer.substring("/gtd.".length()))
                    .filter(FORMAT.columns()::contains)
                    .toList()))
        .isEqualTo(kept == null ? "" : kept);
  }

  @Test
  void passesOverARowWithoutAnId() {
    ReadResult reading = READER.readText("eventid,nkill\n,3\n203101010001,3\n");

    assertThat(reading.summary().kept()).isEqualTo(1);
    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly("line 2, column eventid: must not be empty");
    assertThat(event(reading.dossier()).name()).isEqualTo("203101010001");
  }

  @Test
  void reconcilesUnderTheDatabasesPolicyAsItsColumnSays() {
    Dossier dossier = bombing();

    assertThat(estimate(dossier, "person+killed"))
        .isEqualTo(new Estimate.Single(new BigDecimal("4")));
    assertThat(estimate(read(Map.of("nkill", "-99", "nkillter", "")).dossier(), "person+killed"))
        .isEqualTo(new Estimate.Blank());
  }

  private static Estimate estimate(Dossier dossier, String measure) {
    return Reconciler.withDefaults()
        .with(GtdCasualties.withDefaults())
        .reconcile(dossier.dispute(event(dossier), Measure.parse(measure)))
        .estimate();
  }

  @Test
  void saysWhatItIs() {
    assertThat(FORMAT.id()).isEqualTo("gtd");
    assertThat(FORMAT.required()).containsExactly("eventid");
    assertThat(Sets.difference(FORMAT.hxlTags().keySet(), Sets.newHashSet(FORMAT.columns())))
        .isEmpty();
    assertThat(FORMAT.title()).contains("2021");
    assertThat(FORMAT.reference()).startsWith("https://");
  }
}
