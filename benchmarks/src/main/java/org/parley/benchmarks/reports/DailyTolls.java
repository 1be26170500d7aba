package org.parley.benchmarks.reports;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.parley.csv.RowCells;
import org.parley.proposition.Measure;
import org.parley.time.Edtf;

/**
 * The daily aggregates of Tech for Palestine: a running toll counts up to its day, so that sources
 * are compared day by day. Values computed by the maintainers ({@code ext_…}) and values of a
 * single day are kept but not claimed.
 *
 * @param event the event
 * @param claimant the one who counts, if known
 * @param tolls the columns of running tolls
 */
record DailyTolls(
    String event,
    Function<RowCells, Optional<String>> claimant,
    ImmutableMap<String, Measure> tolls)
    implements Mapping.OfRow {
  private static final String DATE = "report_date";
  private static final Measure KILLED = Measure.of("person", "killed");
  private static final Measure INJURED = Measure.of("person", "injured");
  private static final Measure CHILDREN_KILLED = Measure.of("person", "killed", "child");
  private static final Measure CHILDREN_INJURED = Measure.of("person", "injured", "child");

  /** The killed and injured in Gaza, by the channel that reports them. */
  static Mapping gaza() {
    return Mapping.ofEach(
        new DailyTolls(
            "Gaza war",
            DailyTolls::channel,
            ImmutableMap.<String, Measure>builder()
                .put("killed_cum", KILLED)
                .put("killed_children_cum", CHILDREN_KILLED)
                .put("killed_women_cum", Measure.of("person", "killed", "woman"))
                .put("med_killed_cum", Measure.of("person", "killed", "medical"))
                .put("press_killed_cum", Measure.of("person", "killed", "press"))
                .put("civdef_killed_cum", Measure.of("person", "killed", "civil_defence"))
                .put("aid_seeker_killed_cum", Measure.of("person", "killed", "aid_seeker"))
                .put("injured_cum", INJURED)
                .put("aid_seeker_injured_cum", Measure.of("person", "injured", "aid_seeker"))
                .put("famine_cum", Measure.of("person", "starved"))
                .put("child_famine_cum", Measure.of("person", "starved", "child"))
                .put("massacres_cum", Measure.of("massacre", "committed"))
                .buildOrThrow()));
  }

  private static Optional<String> channel(RowCells cells) {
    return cells.require(
        "report_source",
        name -> {
          if (name.equals("missing")) {
            throw new IllegalArgumentException(
                "must name a claimant, got 'missing'; no claim is made");
          }
          return name;
        });
  }

  /** The damaged and destroyed buildings in Gaza; the file does not say who counts them. */
  static Mapping buildings() {
    return Mapping.ofEach(
        new DailyTolls(
            "Gaza war",
            cells -> Optional.of("Government Media Office in Gaza"),
            ImmutableMap.<String, Measure>builder()
                .put("residential.destroyed", Measure.of("residential_unit", "destroyed"))
                .put("civic_buildings.destroyed", Measure.of("civic_building", "destroyed"))
                .put("educational_buildings.destroyed", Measure.of("school", "destroyed"))
                .put("educational_buildings.damaged", Measure.of("school", "damaged"))
                .put("places_of_worship.mosques_destroyed", Measure.of("mosque", "destroyed"))
                .put("places_of_worship.mosques_damaged", Measure.of("mosque", "damaged"))
                .put("places_of_worship.churches_destroyed", Measure.of("church", "destroyed"))
                .buildOrThrow()));
  }

  /** The West Bank as the United Nations count it, once verified and once at first. */
  static Mapping westBank() {
    Mapping.OfRow verified =
        new DailyTolls("West Bank", cells -> Optional.of("OCHA, verified"), people("verified."));
    Mapping.OfRow flash = new DailyTolls("West Bank", DailyTolls::flash, people(""));
    return Mapping.ofEach(
        (cells, reports) -> {
          verified.map(cells, reports);
          flash.map(cells, reports);
        });
  }

  private static ImmutableMap<String, Measure> people(String prefix) {
    return ImmutableMap.of(
        prefix + "killed_cum", KILLED,
        prefix + "killed_children_cum", CHILDREN_KILLED,
        prefix + "injured_cum", INJURED,
        prefix + "injured_children_cum", CHILDREN_INJURED);
  }

  /** A value of a flash update; missing ones were filled in by the maintainers. */
  private static Optional<String> flash(RowCells cells) {
    return cells.require(
        "flash_source",
        new ColumnWords<>(
                ImmutableMap.of(
                    "un", "OCHA, flash update", "fill", "Tech for Palestine, filled in"))
            ::parse);
  }

  /** Lebanon; each phase of the war is an event, because the reports restart their counts. */
  static Mapping lebanon() {
    return Mapping.ofEach(
        (cells, reports) ->
            new DailyTolls(
                    "Lebanon, phase " + cells.row().text("phase"),
                    DailyTolls::channel,
                    ImmutableMap.of("killed_cum_reported", KILLED, "injured_cum_reported", INJURED))
                .map(cells, reports));
  }

  @Override
  public void map(RowCells cells, PlainReports reports) {
    Optional<Edtf> day = cells.require(DATE, Edtf::parse);
    Optional<String> who = claimant.apply(cells);
    if (day.isPresent() && who.isPresent()) {
      tolls.forEach(
          (column, measure) ->
              DailyFigures.exact(cells, column)
                  .ifPresent(
                      figure ->
                          reports.add(
                              PlainReport.of(
                                      cells.row(), event, DailyFigures.upTo(day.get(), measure))
                                  .by(who.get(), figure)
                                  .with("stated_on", day.get().toString())
                                  .keepingAllBut(read()))));
    }
  }

  private ImmutableSet<String> read() {
    return ImmutableSet.<String>builder().add(DATE).addAll(tolls.keySet()).build();
  }
}
