package org.parley.dataset.ccc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.actor.ActorId;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.claim.Claim;
import org.parley.code.Code;
import org.parley.dataset.TableRoundTrip;
import org.parley.dossier.Dossier;
import org.parley.event.Coordinates;
import org.parley.event.Event;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.policy.CccCrowds;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.reconcile.Estimate;
import org.parley.reconcile.Reconciler;
import org.parley.source.SourceId;
import org.parley.statement.SpeechAct;
import org.parley.statement.Wording;
import org.parley.statement.WordingForm;
import org.parley.time.When;

class CccFormatTest {
  private static final CccFormat PHASE_3 = CccFormat.withDefaults().with(CccForm.PHASE_3);

  private static TableRoundTrip trip(String... cells) {
    return TableRoundTrip.of(PHASE_3, CccRows.with(cells));
  }

  private static TableRoundTrip full() {
    return TableRoundTrip.of(PHASE_3, CccRows.full(PHASE_3, CccForm.PHASE_3));
  }

  private static Event gathering(TableRoundTrip trip) {
    return trip.reading().dossier().events().stream()
        .filter(event -> !CccCampaigns.isOne(event))
        .findFirst()
        .orElseThrow();
  }

  private static Claim claim(TableRoundTrip trip, String part) {
    return trip.reading().dossier().claims().stream()
        .filter(claim -> claim.id().value().endsWith("/" + part))
        .findFirst()
        .orElseThrow();
  }

  private static Measurement measurement(TableRoundTrip trip, String part) {
    return (Measurement) claim(trip, part).proposition();
  }

  @ParameterizedTest
  @EnumSource
  void theModelCarriesEveryColumnOfASoundRow(CccForm form) {
    CccFormat format = CccFormat.withDefaults().with(form);
    Map<String, String> row = CccRows.full(format, form);
    TableRoundTrip trip = TableRoundTrip.of(format, row);

    assertThat(row.values()).doesNotContain("NA");
    assertThat(row.keySet()).containsExactlyElementsOf(format.columns());
    assertThat(trip.problems()).isEmpty();
    assertThat(trip.kept()).isEmpty();
    trip.assertSame(List.of(row));
    trip.assertCarried();
  }

  @Test
  void whatRWritesForAMissingValueIsNoCell() {
    Map<String, String> row = CccRows.with();
    PHASE_3.columns().forEach(column -> row.putIfAbsent(column, "NA"));
    TableRoundTrip trip = TableRoundTrip.of(PHASE_3, row);

    assertThat(trip.problems()).isEmpty();
    assertThat(trip.kept()).isEmpty();
    assertThat(trip.reading().dossier().claims()).hasSize(1);
    assertThat(gathering(trip).name()).isEqualTo("rally in Oldport");
    trip.assertSame(List.of(row));
    trip.assertCarried();
  }

  @Test
  void aGatheringIsAnEventWithItsPlaceOrganisersAndCampaign() {
    Event event = gathering(full());

    assertThat(event.id().value()).matches("ccc:2025-03-04/[0-9a-f]{16}");
    assertThat(event.name()).isEqualTo("March for the Mill");
    assertThat(event.when()).contains(When.of("2025-03-04"));
    assertThat(event.partOf().orElseThrow()).hasToString("ccc:macroevent/20250304-oldport-mill");
    assertThat(event.codes())
        .contains(Code.parse("ccc.type:rally"), Code.parse("ccc.type:march"))
        .contains(Code.parse("ccc.size:2"));
    assertThat(event.participants())
        .containsExactly(organiser("Friends of the Mill"), organiser("Oldport Weavers, Local 7"));
    assertThat(event.where().orElseThrow().name()).contains("Mill Street & Quay");
    assertThat(event.where().orElseThrow().codes()).contains(Code.parse("fips:01097"));
    assertThat(event.where().orElseThrow().coordinates())
        .contains(new Coordinates(42.652579, -73.756232));
  }

  private static Participation organiser(String name) {
    return new Participation(ActorId.of("ccc:organization/" + name), ParticipantRole.ORGANISER);
  }

  @Test
  void anIdChangesWithAnyCellAndWithNothingElse() {
    Event event = gathering(trip());

    assertThat(event.id()).hasToString("ccc:2025-03-04/fcaf96b863811ab7");
    assertThat(gathering(trip("notes", "NA")).id()).isEqualTo(event.id());
    assertThat(gathering(trip("extra", "")).id()).isEqualTo(event.id());
    assertThat(gathering(trip("extra", "x")).id()).isNotEqualTo(event.id());
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource({
    "200, 355, 278, hundreds, '200..355(278) \"hundreds\"'",
    "200, 355, NA, NA, 200..355",
    "30, 30, 30, NA, 30",
    "30, NA, 30, count pic, '30 \"count pic\"'",
    "NA, 30, 30, NA, 30",
    "NA, NA, NA, dozens, '?dozens'",
  })
  void theSizeIsOneClaimOfTheCompilers(
      String low, String high, String mean, String text, String quantity) {
    TableRoundTrip trip =
        trip("size_low", low, "size_high", high, "size_mean", mean, "size_text", text);

    assertThat(measurement(trip, "size").measure()).isEqualTo(Measure.parse("person+present"));
    assertThat(measurement(trip, "size").quantity()).hasToString(quantity);
    assertThat(trip.kept()).isEmpty();
    assertThat(trip.problems()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1, 1",
    "0, 0",
    "several, ?several",
    "unspecified, ?unspecified",
    "at least 12, '>=12 \"at least 12\"'",
    "dozens, ?dozens",
    "2 men; 3 women, '?2 men; 3 women'",
  })
  void arrestsAreReadAsTheyAreWritten(String cell, String quantity) {
    TableRoundTrip trip = trip("arrests", cell);

    assertThat(measurement(trip, "arrests").measure()).isEqualTo(Measure.parse("person+detained"));
    assertThat(measurement(trip, "arrests").quantity()).hasToString(quantity);
    assertThat(trip.problems()).isEmpty();
  }

  @Test
  void eachSourceIsAPublicationInTheChain() {
    TableRoundTrip trip = trip("source1", "https://post.example/1", "source2", "a coder");

    assertThat(claim(trip, "occurrence").attribution().orElseThrow().chain())
        .containsExactly(
            published("https://post.example/1"),
            published("a coder"),
            Link.of(ActorId.of("ccc"), LinkRole.COMPILER));
    assertThat(trip.reading().dossier().sources())
        .extracting(source -> source.url().or(source::title).orElseThrow())
        .containsExactly("https://post.example/1", "a coder");
  }

  private static Link published(String id) {
    return Link.builder().role(LinkRole.PUBLISHER).source(SourceId.of(id)).build();
  }

  @Test
  void whatTheCrowdIsForIsAStatementOfItsOwn() {
    Dossier dossier =
        trip("claims_summary", "for the mill", "claims_verbatim", "hands off").reading().dossier();

    assertThat(dossier.statements())
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(statement.act()).isEqualTo(SpeechAct.DEMAND);
              assertThat(statement.wordings())
                  .containsExactly(
                      Wording.of(WordingForm.INDIRECT, "for the mill"),
                      Wording.of(WordingForm.VERBATIM, "hands off"));
            });
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        odd(
            "size_low",
            "line 2, column size_low: must not exceed size_high, got 30 and 20",
            "size_low",
            "30",
            "size_high",
            "20"),
        odd(
            "size_mean",
            "line 2, column size_mean: must be from 20 to 30, got 31",
            "size_low",
            "20",
            "size_high",
            "30",
            "size_mean",
            "31"),
        odd(
            "size_mean",
            "line 2, column size_mean: must come with a low and a high",
            "size_mean",
            "31"),
        odd(
            "size_low",
            "line 2, column size_low: must be from 0 to below 10^18, got -9",
            "size_low",
            "-9"),
        odd(
            "size_high",
            "line 2, column size_high: must be a number, got 'many'",
            "size_low",
            "20",
            "size_high",
            "many"),
        odd("size_low", "", "size_low", "4e+05", "size_mean", "400000"),
        odd("arrests", "line 2, column arrests: must not be negative, got '-99'", "arrests", "-99"),
        odd(
            "arrests",
            "line 2, column arrests: words must not be blank or have space around them, got"
                + " words=' 3 or so'",
            "arrests",
            " 3 or so"),
        odd(
            "organizations",
            "line 2, column organizations: must not name anything twice, got 'A; A'",
            "organizations",
            "A; A"),
        odd(
            "event_type",
            "line 2, column event_type: the value of a code must be on one line without space"
                + " around it, got value=''",
            "event_type",
            "rally; "),
        odd("lat", "line 2, column lat: must come with the other coordinate", "lat", "42.6"),
        odd("coder", "", "coder", "JU"),
        odd("title", "", "title", "rally in Oldport"));
  }

  private static Arguments odd(String kept, String problem, String... cells) {
    return arguments(
        String.join(" ", cells),
        kept,
        problem.isEmpty() ? ImmutableList.of() : ImmutableList.of(problem),
        cells);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("odd")
  void anOddCellIsKeptAndTold(
      String name, String kept, ImmutableList<String> problems, String[] cells) {
    trip(cells).assertKeptAndReported("ccc." + kept, problems, CccRows.with(cells));
  }

  @Test
  void aRowWithoutItsDayIsNotRead() {
    TableRoundTrip trip = trip("date", "2025-02-30");

    assertThat(trip.reading().summary().kept()).isZero();
    assertThat(trip.problems())
        .containsExactly(
            "line 2, column date: must be a date such as 2025-01-31, got '2025-02-30'");
  }

  @Test
  void twoRowsWithTheSameCellsAreOneGathering() {
    Map<String, String> row = CccRows.with();
    TableRoundTrip trip = TableRoundTrip.of(PHASE_3, List.copyOf(row.keySet()), List.of(row, row));

    assertThat(trip.problems())
        .containsExactly(
            "line 3: the event 'ccc:2025-03-04/fcaf96b863811ab7' is that of line 2 already; the"
                + " row is not read");
  }

  @Test
  void tagsAreOfColumnsOfTheForm() {
    for (CccForm form : CccForm.values()) {
      CccFormat format = CccFormat.withDefaults().with(form);
      assertThat(format.columns()).containsAll(format.hxlTags().keySet());
      assertThat(format.columns()).containsAll(format.required());
    }
  }

  @Test
  void aReadDisputeIsDecidedByTheConsortiumsPolicy() {
    TableRoundTrip trip = trip("size_low", "200", "size_high", "355", "size_mean", "278");
    Dossier dossier = trip.reading().dossier();

    assertThat(
            Reconciler.withDefaults()
                .with(CccCrowds.POLICY)
                .reconcile(dossier.dispute(gathering(trip), Measure.parse("person+present")))
                .estimate())
        .isEqualTo(Estimate.Figure.of(200, 278, 355));
  }
}
