package org.parley.dataset.airwars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.actor.ActorId;
import org.parley.attribution.Attribution;
import org.parley.attribution.Link;
import org.parley.attribution.LinkRole;
import org.parley.attribution.Principal;
import org.parley.claim.Assessment;
import org.parley.claim.Claim;
import org.parley.claim.Opinion;
import org.parley.claim.Stance;
import org.parley.code.Code;
import org.parley.dataset.TableRoundTrip;
import org.parley.dossier.Dossier;
import org.parley.event.Coordinates;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;
import org.parley.event.Participation;
import org.parley.event.PlacePrecision;
import org.parley.explanation.English;
import org.parley.policy.Airwars;
import org.parley.policy.AirwarsGrade;
import org.parley.proposition.Measure;
import org.parley.proposition.Measurement;
import org.parley.proposition.Responsibility;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.source.SourceId;
import org.parley.time.When;

class AirwarsFormatTest {
  private static final AirwarsFormat FORMAT = AirwarsFormat.withDefaults();

  private static TableRoundTrip trip(String... cells) {
    return TableRoundTrip.of(FORMAT, AirwarsRows.with(cells));
  }

  @Test
  void theModelCarriesEveryColumnOfASoundRow() {
    Map<String, String> row = AirwarsRows.full();
    TableRoundTrip trip = TableRoundTrip.of(FORMAT, row);

    assertThat(row.keySet()).containsExactlyElementsOf(FORMAT.columns());
    assertThat(trip.problems()).isEmpty();
    assertThat(trip.kept()).isEmpty();
    trip.assertSame(List.of(row));
    trip.assertCarried();
  }

  @Test
  void anIncidentIsAnEventWithItsDaysPlaceAndCodes() {
    Event event = TableRoundTrip.of(FORMAT, AirwarsRows.full()).reading().dossier().events().get(0);

    assertThat(event.id()).isEqualTo(EventId.of("airwars:XX12 XX13"));
    assertThat(event.name()).isEqualTo("Incident XX12 XX13, Mill Street, Oldport");
    assertThat(event.when()).contains(When.of("2017-03-17/2017-03-18"));
    assertThat(event.codes())
        .contains(
            Code.parse("airwars:XX12"),
            Code.parse("airwars:XX13"),
            Code.parse("airwars.strike_type:airstrike"),
            Code.parse("airwars.strike_type:artillery"),
            Code.parse("airwars.strike_status:declared-strike"));
    assertThat(event.where().orElseThrow().coordinates())
        .contains(new Coordinates(36.340001, -43.1));
    assertThat(event.where().orElseThrow().precision()).contains(PlacePrecision.NEAR);
    assertThat(event.participants())
        .contains(
            new Participation(
                ActorId.of("airwars:belligerent/south-coalition"), ParticipantRole.INITIATOR),
            new Participation(ActorId.of("airwars:targeted/hill-front"), ParticipantRole.TARGET));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "1, 4, 1..4",
    "0, 0, 0",
    "3, 3, 3",
    "3, '', >=3",
    "'', 5, <=5",
  })
  void aRangeIsOneClaimOfAirwars(String min, String max, String quantity) {
    Claim claim =
        claim(trip("women_killed_min", min, "women_killed_max", max), "airwars:XX12/women_killed");

    assertThat(measurement(claim).measure()).hasToString("person+killed+civilian+woman");
    assertThat(measurement(claim).quantity()).hasToString(quantity);
    assertThat(claim.attribution().orElseThrow().principal())
        .isEqualTo(new Principal.Named(ActorId.of("airwars")));
    assertThat(claim.attribution().orElseThrow().chain().get(0).role())
        .isEqualTo(LinkRole.COMPILER);
  }

  @Test
  void everyClassHasAMeasureThatLiesWithinItsWhole() {
    assertThat(AirwarsHarmClass.ALL.stream().map(harmed -> harmed.measure("killed").toString()))
        .doesNotHaveDuplicates()
        .contains(
            "person+killed+civilian",
            "person+killed+child+civilian",
            "person+killed+combatant",
            "person+killed+combatant+participating");
  }

  @Test
  void whatABelligerentConcededIsItsOwnClaim() {
    TableRoundTrip trip = TableRoundTrip.of(FORMAT, AirwarsRows.full());
    Claim claim = claim(trip, "airwars:XX12 XX13/belligerent/south-coalition/deaths_conceded");

    assertThat(measurement(claim).measure()).isEqualTo(Measure.parse("person+killed+civilian"));
    assertThat(measurement(claim).quantity()).hasToString("1..2");
    assertThat(claim.attribution())
        .contains(
            Attribution.of(
                Link.of(ActorId.of("airwars:belligerent/south-coalition"), LinkRole.SPEAKER),
                Link.builder()
                    .actor(ActorId.of("airwars"))
                    .role(LinkRole.COMPILER)
                    .source(SourceId.of("https://airwars.example/xx12-march-17-2017/"))
                    .build()));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"Known, CERTAIN", "Suspected, POSSIBLE", "Contested,", "'',"})
  void airwarsLaysAnIncidentToABelligerentAsFirmlyAsItSays(String type, @Nullable Stance stance) {
    Claim claim =
        claim(
            trip("belligerent_1_belligerent_slug", "east-army", "belligerent_1_type", type),
            "airwars:XX12/belligerent/east-army/responsibility");

    assertThat(claim.stance()).isEqualTo(Optional.ofNullable(stance));
    assertThat(claim.proposition())
        .isEqualTo(
            new Responsibility(
                EventId.of("airwars:XX12"),
                ActorId.of("airwars:belligerent/east-army"),
                ParticipantRole.INITIATOR));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "credible-substantiated, SUPPORTS",
    "non-credible-unsubstantiated, DISPUTES",
    "non_credible, DISPUTES",
    "not-yet-assessed, NEUTRAL",
  })
  void aBelligerentAssessesTheHarm(String slug, Opinion opinion) {
    Assessment assessment =
        trip("belligerent_1_belligerent_slug", "east-army", "belligerent_1_assessment_slug", slug)
            .reading()
            .dossier()
            .assessments()
            .get(0);

    assertThat(assessment.opinion()).isEqualTo(opinion);
    assertThat(assessment.ratings()).containsExactly(new Code("airwars.assessment", slug));
    assertThat(assessment.target().id()).hasToString("airwars:XX12/harm");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "confirmed, SUPPORTS, airwars.grade:CONFIRMED",
    "fair, SUPPORTS, airwars.grade:FAIR",
    "weak, NEUTRAL, airwars.grade:WEAK",
    "contested, NEUTRAL, airwars.grade:CONTESTED",
    "discounted, DISPUTES, airwars.grade:DISCOUNTED",
  })
  void theGradeIsAnAssessmentOfTheHarm(String slug, Opinion opinion, String rating) {
    Dossier dossier = trip("civilian_harm_status_slug", slug).reading().dossier();

    assertThat(dossier.assessments())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.opinion()).isEqualTo(opinion);
              assertThat(one.ratings()).containsExactly(Code.parse(rating));
              assertThat(one.target().id()).hasToString("airwars:XX12/harm");
            });
  }

  @Test
  void theHarmIsPassedOnFromWhoeverReportedItFirst() {
    TableRoundTrip trip = TableRoundTrip.of(FORMAT, AirwarsRows.full());
    Claim claim = claim(trip, "airwars:XX12 XX13/harm");

    assertThat(claim.stance()).isEmpty();
    assertThat(claim.attribution().orElseThrow().chain().get(0))
        .isEqualTo(
            Link.builder()
                .descriptor("Northland Post")
                .role(LinkRole.PUBLISHER)
                .source(SourceId.of("https://post.example/1"))
                .build());
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        odd(
            "women_killed_min",
            "line 2, column women_killed_min: must not exceed women_killed_max, got 4 and 3",
            "women_killed_min",
            "4",
            "women_killed_max",
            "3"),
        odd(
            "women_killed_min",
            "line 2, column women_killed_min: must be from 0 to below 10^18, got -99",
            "women_killed_min",
            "-99"),
        odd(
            "women_killed_min",
            "line 2, column women_killed_min: must be a number, got 'dozens'",
            "women_killed_min",
            "dozens"),
        odd("women_killed_min", "", "women_killed_min", "4e+05"),
        odd("women_killed_min", "", "women_killed_min", "3.0"),
        odd("latitude", "", "latitude", "36.3400", "longitude", "43.1"),
        odd(
            "latitude",
            "line 2, column latitude: must come with the other coordinate",
            "latitude",
            "36.34"),
        odd(
            "latitude",
            "line 2, column latitude: must be from -90 to 90, got 91.0",
            "latitude",
            "91",
            "longitude",
            "43.1"),
        odd(
            "date",
            "line 2, column date: must be a date such as 2017-03-17, got '2017-02-30'",
            "date",
            "2017-02-30"),
        odd(
            "date",
            "line 2, column date: must be a date such as 2017-03-17, got '17/03/2017'",
            "date",
            "17/03/2017"),
        odd("date", "", "date", "2017-03-17 00:00:00"),
        odd(
            "date_end",
            "line 2, column date_end: must not be given without date_type=date_range",
            "date_end",
            "2017-03-18"),
        odd(
            "date_end",
            "line 2, column date_end: must not be before date, got 2017-03-17 and 2017-03-16",
            "date_type",
            "date_range",
            "date_end",
            "2017-03-16"),
        odd(
            "civilian_harm_status_slug",
            "line 2, column civilian_harm_status_slug: must be one of Airwars' grades (confirmed,"
                + " fair,"
                + " weak, contested, discounted), got 'Fair'",
            "civilian_harm_status_slug",
            "Fair"),
        odd(
            "strike_type_slug",
            "line 2, column strike_type_slug: must not name anything twice, got"
                + " 'airstrike,airstrike'",
            "strike_type_slug",
            "airstrike,airstrike"),
        odd(
            "strike_type_slug",
            "line 2, column strike_type_slug: the value of a code must be on one line without space"
                + " around it, got value=' drone'",
            "strike_type_slug",
            "airstrike, drone"),
        odd(
            "belligerent_5_type",
            "line 2, column belligerent_5_type: is of a belligerent beyond 4, and stays a cell",
            "belligerent_5_type",
            "Known"),
        odd(
            "post_published",
            "line 2, column post_published: must be a time such as 2017-03-20 09:30:00, got"
                + " '2017-03-20'",
            "permalink",
            "https://airwars.example/1",
            "post_published",
            "2017-03-20"),
        odd("country_name", "", "country_name", "Northland"),
        odd(
            "summary",
            "line 2, column summary: a wording must not be blank, got text=' '",
            "summary",
            " "));
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
    trip(cells).assertKeptAndReported("airwars." + kept, problems, AirwarsRows.with(cells));
  }

  @Test
  void aBelligerentThatStandsTwiceIsReadOnce() {
    TableRoundTrip trip =
        trip(
            "belligerent_1_belligerent_slug", "east-army",
            "belligerent_2_belligerent_slug", "east-army");

    assertThat(trip.problems())
        .containsExactly(
            "line 2, column belligerent_2_belligerent_slug: names a belligerent twice; the second"
                + " is not read");
    assertThat(trip.kept())
        .containsExactly(Map.entry("airwars.belligerent_2_belligerent_slug", "east-army"));
  }

  @Test
  void aRowWithoutItsCodeIsNotRead() {
    TableRoundTrip trip = trip("code", "");

    assertThat(trip.reading().summary().kept()).isZero();
    assertThat(trip.problems()).containsExactly("line 2, column code: must not be empty");
  }

  @Test
  void moreBelligerentsAreReadWhereAskedFor() {
    Map<String, String> row = AirwarsRows.full();
    row.put("belligerent_5_belligerent_slug", "fifth-army");

    assertThat(TableRoundTrip.of(FORMAT.withBelligerents(5), row).kept()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FORMAT.withBelligerents(0))
        .withMessage("most must be from 1 to 100, got most=0");
  }

  @Test
  void theSummaryTableHasNamesOfItsOwn() {
    AirwarsFormat summary = FORMAT.with(AirwarsForm.SUMMARY);
    ImmutableMap<String, String> row =
        ImmutableMap.<String, String>builder()
            .put("unique_reference_code", "XX12")
            .put("date", "2017-03-17")
            .put("grading", "weak")
            .put("civilians_killed_min", "2")
            .put("civilians_killed_max", "1")
            .put("militants_killed_min", "3")
            .put("militants_killed_max", "5")
            .put("civilian_deaths_conceded_min", "1")
            .buildOrThrow();
    TableRoundTrip trip = TableRoundTrip.of(summary, row);

    assertThat(summary.id()).isEqualTo("airwars-summary");
    assertThat(trip.problems())
        .containsExactly(
            "line 2, column civilians_killed_min: must not exceed civilians_killed_max, got 2 and"
                + " 1");
    assertThat(trip.kept())
        .containsOnlyKeys(
            "airwars.civilians_killed_min",
            "airwars.civilians_killed_max",
            "airwars.civilian_deaths_conceded_min");
    assertThat(trip.reading().dossier().claims())
        .extracting(claim -> claim.id().value())
        .containsExactly(
            "airwars:XX12/harm",
            "airwars:XX12/persons_directly_participating_in_hostilities_killed");
    trip.assertSame(List.of(row));
    trip.assertCarried();
  }

  @Test
  void tagsAreOfColumnsOfTheForm() {
    assertThat(FORMAT.columns()).containsAll(FORMAT.hxlTags().keySet());
    AirwarsFormat summary = FORMAT.with(AirwarsForm.SUMMARY);
    assertThat(summary.columns()).containsAll(summary.hxlTags().keySet());
    assertThat(summary.columns()).containsAll(summary.required());
  }

  @Test
  void aReadDisputeIsDecidedByAirwarsPolicy() {
    Dossier dossier =
        trip(
                "civilian_non_combatants_killed_min", "3",
                "civilian_non_combatants_killed_max", "7",
                "civilian_harm_status_slug", "confirmed",
                "belligerent_1_belligerent_slug", "east-army",
                "belligerent_1_deaths_conceded_min", "2",
                "belligerent_1_deaths_conceded_max", "2")
            .reading()
            .dossier();
    Event event = dossier.events().get(0);

    Verdict verdict =
        Reconciler.withDefaults()
            .with(Airwars.withDefaults().withGrade(AirwarsGrade.CONFIRMED))
            .reconcile(dossier.dispute(event, Measure.parse("person+killed+civilian")));

    assertThat(English.of(verdict.estimate())).isEqualTo("2 to 7");
  }

  private static Claim claim(TableRoundTrip trip, String id) {
    Optional<Claim> found =
        trip.reading().dossier().claims().stream()
            .filter(claim -> claim.id().value().equals(id))
            .findFirst();
    return found.orElseThrow();
  }

  private static Measurement measurement(Claim claim) {
    return (Measurement) claim.proposition();
  }
}
