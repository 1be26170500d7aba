package org.parley.benchmarks.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.attribution.Link;
import org.parley.claim.Claim;
import org.parley.input.Problem;
import org.parley.proposition.Measurement;

/** Mappings of made-up rows, in the form of the tables. */
class MappingTest {
  /**
   * Rows of a table.
   *
   * @param claims their content: measure, figure and claimant
   * @param problems their problems
   */
  record Case(
      String name, Mapping mapping, String csv, List<String> claims, List<String> problems) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case sound(String name, Mapping mapping, String csv, String... claims) {
    return new Case(name, mapping, csv, List.of(claims), List.of());
  }

  private static Case odd(String name, Mapping mapping, String csv, String... problems) {
    return new Case(name, mapping, csv, List.of(), List.of(problems));
  }

  private static String lines(String... lines) {
    return Joiner.on('\n').join(lines) + "\n";
  }

  static Stream<Case> cases() {
    return Stream.of(battles(), estimates(), dailies(), losses()).flatMap(one -> one);
  }

  private static Stream<Case> battles() {
    Mapping losses = Mapping.ofEach(CivilWarBattles::losses);
    String header = "cwsac_id,battle_name,start_date,belligerent,measure,source,min,max,derived";
    return Stream.of(
        sound(
            "a range and a number",
            losses,
            lines(header, "X1,Ford,1862-01-02,US,killed,A,5,9,0", "X1,,,CS,strength,B,700,700,1"),
            "X1 person+killed@US 5..9 by A",
            "X1 person+present@CS 700 by B"),
        odd(
            "a range that is swapped and a measure nobody knows",
            losses,
            lines(header, "X1,,,US,killed,A,9,5,0", "X1,,,US,horses,A,1,1,0"),
            "line 2, column min: low must not exceed high, got low=9, high=5",
            "line 3, column measure: must be one of casualties, killed, wounded, missing_captured,"
                + " killed_wounded, strength, got 'horses'"),
        sound(
            "a mean is about so many",
            Mapping.ofEach(CivilWarBattles::means),
            lines("cwsac_id,belligerent,measure,mean,variance", "X1,The Others,wounded,65.0,0.1"),
            "X1 person+injured@The_Others ~65 by National Park Service"),
        sound(
            "a text gives all and the sides",
            Mapping.ofEach(CivilWarBattles::texts),
            lines(
                "source,battle,kind,text,gold_total",
                "A,X1,casualties,\"88 total (US 23; CS 65)\",88"),
            "X1 person+killed_injured_missing_or_captured 88 by A",
            "X1 person+killed_injured_missing_or_captured@US 23 by A",
            "X1 person+killed_injured_missing_or_captured@CS 65 by A"),
        odd(
            "a text without a number",
            Mapping.ofEach(CivilWarBattles::texts),
            lines("source,battle,kind,text", "A,X1,strength,Brigades"),
            "line 2, column text: gives no number of people; there is no claim"));
  }

  private static Stream<Case> estimates() {
    Mapping bySource = Mapping.ofEach(UkraineEstimates::bySource);
    String header =
        "date,estimate_low,estimate_high,estimate,type,source,source_url,country,"
            + "\"ignore for chart, data from warring parties\"";
    return Stream.of(
        sound(
            "numbers, bounds and ranges; a later day updates an earlier one",
            bySource,
            lines(
                header,
                "1/2/2023,,,\"1,200\",deaths,A,http://a,russia,",
                "02/02/2023,1000,1500,1300,deaths,A,http://a,russia,",
                "02/02/2023,1000,,,casualties,B,http://b,ukraine,yes",
                "02/02/2023,,900,,deaths,C,http://c,ukraine,"),
            "Russia-Ukraine war person+killed@russia 1200 by A on 2023-02-01",
            "Russia-Ukraine war person+killed@russia 1000..1500(1300) by A on 2023-02-02",
            "Russia-Ukraine war person+killed_or_injured@ukraine >=1000 by B on 2023-02-02",
            "Russia-Ukraine war person+killed@ukraine <=900 by C on 2023-02-02"),
        odd(
            "a day that is none and a bound beside a number",
            bySource,
            lines(
                header,
                "30/02/2023,,,100,deaths,A,http://a,russia,",
                "01/02/2023,50,,100,deaths,A,http://a,russia,"),
            "line 2, column date: must be a date in the form dd/mm/yyyy, got '30/02/2023'",
            "line 3, column estimate_low: a figure must be a number, a bound or a range, got"
                + " low=50,"
                + " best=100, high=none"),
        sound(
            "bounds in rows of their own",
            UkraineEstimates::inParts,
            lines(
                "date,source,country,source_id,estimate_type,estimate,weight,source_type",
                "2023-02-01,A,russia,a1,estimate_low,10,0.5,deaths",
                "2023-02-01,A,russia,a1,estimate_high,20,0.5,deaths",
                "2023-03-01,A,russia,a2,estimate,30.5,1,deaths"),
            "Russia-Ukraine war person+killed@russia 10..20 by A on 2023-02-01",
            "Russia-Ukraine war person+killed@russia 30.5 by A on 2023-03-01"),
        new Case(
            "a bound that is given twice",
            UkraineEstimates::inParts,
            lines(
                "date,source,country,source_id,estimate_type,estimate,weight,source_type",
                "2023-02-01,A,russia,a1,estimate,10,1,deaths",
                "2023-02-01,A,russia,a1,estimate,20,1,deaths"),
            List.of("Russia-Ukraine war person+killed@russia 10 by A on 2023-02-01"),
            List.of(
                "line 3, column estimate_type: 'estimate' of this source_id is in line 2"
                    + " already")),
        sound(
            "a model",
            Mapping.ofEach(UkraineEstimates::ofModel),
            lines(
                "date,estimate,ci_lower,ci_upper,pi_low,pi_high,type,country",
                "2023-02-01,10.5,8,12,7,13,deaths,russia"),
            "Russia-Ukraine war person+killed@russia 8..12(10.5) by The Economist, meta-estimate"
                + " on 2023-02-01"),
        sound(
            "a month of the British ministry",
            Mapping.ofEach(UkraineEstimates::ofBritain),
            lines(
                "month,cumulative casualties,date (at beginning of next month),source,source_url",
                "march,120,01/04/2022,UK,http://a"),
            "Russia-Ukraine war person+killed_or_injured@russia 120 by UK on 2022-04-01"));
  }

  private static Stream<Case> dailies() {
    return Stream.of(
        sound(
            "a day of a channel; what is extrapolated is no claim",
            DailyTolls.gaza(),
            lines(
                "report_date,report_source,killed,killed_cum,ext_killed_cum,famine_cum",
                "2024-01-02,a,3,10,11,"),
            "Gaza war person+killed[../2024-01-02]#CUMULATIVE 10 by a on 2024-01-02"),
        odd(
            "a day of nobody",
            DailyTolls.gaza(),
            lines("report_date,report_source,killed_cum", "2024-01-02,missing,10"),
            "line 2, column report_source: must name a claimant, got 'missing'; no claim is made"),
        sound(
            "two counts of a day in the West Bank",
            DailyTolls.westBank(),
            lines(
                "report_date,verified.killed_cum,killed_cum,flash_source",
                "2024-01-02,6,3,un",
                "2024-01-03,,3,fill"),
            "West Bank person+killed[../2024-01-02]#CUMULATIVE 6 by OCHA, verified on 2024-01-02",
            "West Bank person+killed[../2024-01-02]#CUMULATIVE 3 by OCHA, flash update on"
                + " 2024-01-02",
            "West Bank person+killed[../2024-01-03]#CUMULATIVE 3 by Tech for Palestine, filled in"
                + " on 2024-01-03"),
        sound(
            "phases count anew",
            DailyTolls.lebanon(),
            lines(
                "report_date,report_source,phase,killed_cum,killed_cum_reported",
                "2024-01-02,a,2,90,5"),
            "Lebanon, phase 2 person+killed[../2024-01-02]#CUMULATIVE 5 by a on 2024-01-02"),
        sound(
            "buildings",
            DailyTolls.buildings(),
            lines("report_date,places_of_worship.mosques_damaged", "2024-01-02,4"),
            "Gaza war mosque+damaged[../2024-01-02]#CUMULATIVE 4 by Government Media Office in"
                + " Gaza on 2024-01-02"));
  }

  private static Stream<Case> losses() {
    return Stream.of(
        sound(
            "categories of a day",
            Mapping.ofEach(RussianLosses::equipment),
            lines("date,day,anti-aircraft warfare,APC", "2022-03-01,6,5,"),
            "Russia-Ukraine war anti_aircraft_warfare+lost 5 by Ukrainian MoD on 2022-03-01"),
        sound(
            "about and more; a toll that stands still",
            Mapping.ofEach(RussianLosses::personnel),
            lines(
                "date,day,personnel,personnel*,POW",
                "2022-03-01,6,100,about,1",
                "2022-03-02,7,120,more,"),
            "Russia-Ukraine war personnel+lost ~100 by Ukrainian MoD on 2022-03-01",
            "Russia-Ukraine war personnel+lost >120 by Ukrainian MoD on 2022-03-02"),
        sound(
            "what is added and taken back",
            Mapping.ofEach(RussianLosses::corrections),
            lines("date,day,tank,APC,MRL", "2022-03-01,6,2,-5,0"),
            "Russia-Ukraine war tank+added[2022-03-01]#PERIOD 2 by Ukrainian MoD on 2022-03-01",
            "Russia-Ukraine war apc+taken_back[2022-03-01]#PERIOD 5 by Ukrainian MoD on"
                + " 2022-03-01"),
        odd(
            "a correction that is no number",
            Mapping.ofEach(RussianLosses::corrections),
            lines("date,day,tank", "2022-03-01,6,some"),
            "line 2, column tank: must be a number, got 'some'"),
        sound(
            "models that were seen",
            Mapping.ofEach(RussianLosses::seen),
            lines("equipment_oryx,model,manufacturer,losses_total", "Tanks,No. 9-B,A,3"),
            "Russia-Ukraine war tanks+lost+model_no_9_b >=3 by Oryx"),
        sound(
            "claimed and seen",
            Mapping.ofEach(RussianLosses::claimedAndSeen),
            lines("category,mod_claim,oryx_verified_floor,ratio", "\"Warships, Boats\",18,12,1.5"),
            "Russia-Ukraine war warships_boats+lost 18 by Ukrainian MoD",
            "Russia-Ukraine war warships_boats+lost >=12 by Oryx"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rowsBecomeClaims(Case example) {
    FileReading read = new MappedCsv(example.mapping()).readText(example.csv());

    assertThat(read.dossier().claims().stream().map(MappingTest::text))
        .containsExactlyElementsOf(example.claims());
    assertThat(read.problems().stream().map(Problem::toString))
        .containsExactlyElementsOf(example.problems());
  }

  private static String text(Claim claim) {
    Measurement said = (Measurement) claim.proposition();
    Link speaker = claim.attribution().orElseThrow().chain().get(0);
    return Joiner.on("")
        .join(
            said.event() + " " + said.measure() + " " + said.quantity().withoutWords(),
            " by " + speaker.actor().orElseThrow(),
            claim.madeAt().map(when -> " on " + when.edtf()).orElse(""),
            claim.revision().map(revision -> " " + revision.kind()).orElse(""));
  }

  @Test
  void columnsWithAMeaningOfTheirOwnAreKept() {
    FileReading read =
        new MappedCsv(Mapping.ofEach(CivilWarBattles::losses))
            .readText(
                lines(
                    "cwsac_id,battle_name,start_date,belligerent,measure,source,min,max,derived",
                    "X1,Ford,,US,killed,A,5,9,0"));

    assertThat(read.dossier().claims().get(0).extensions().byPointer().keySet())
        .containsExactly("/battle_name", "/derived");
  }
}
