package org.parley.dataset.airwars;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.dataset.DatasetFormat;
import org.parley.dataset.Entities;
import org.parley.event.Event;
import org.parley.input.ProblemCollector;

/**
 * The incidents of civilian harm that Airwars exports as spreadsheets, a row an incident.
 *
 * <p>Airwars' ranges become claims of its own, its grade an assessment, and what a belligerent
 * conceded that belligerent's claim; an incident is one moment in one place, and what is said of it
 * stays open to later reports. There is no published list of the columns: those here are the ones
 * that the exporter in the source of airwars.org writes, and in {@link AirwarsForm#SUMMARY} those
 * of the table before it.
 *
 * <pre>{@code
 * ReadResult reading =
 *     DatasetReader.of(AirwarsFormat.withDefaults()).read(Path.of("incidents.csv"));
 * }</pre>
 */
public final class AirwarsFormat implements DatasetFormat {
  private static final AirwarsFormat DEFAULTS = new AirwarsFormat(AirwarsForm.INCIDENTS, 4);
  private static final ImmutableMap<String, String> TAGS =
      ImmutableMap.<String, String>builder()
          .put("code", "#event+id")
          .put("date", "#date+start")
          .put("date_end", "#date+end")
          .put("country_slug", "#country+code")
          .put("region", "#adm1+name")
          .put("location_name", "#loc+name")
          .put("latitude", "#geo+lat")
          .put("longitude", "#geo+lon")
          .put("strike_type_slug", "#event+type")
          .put("permalink", "#meta+url")
          .put("summary", "#description")
          .put("civilian_non_combatants_killed_min", "#affected+killed+civilian+min")
          .put("civilian_non_combatants_killed_max", "#affected+killed+civilian+max")
          .put("civilian_non_combatants_injured_min", "#affected+injured+civilian+min")
          .put("civilian_non_combatants_injured_max", "#affected+injured+civilian+max")
          .put("children_killed_min", "#affected+killed+children+min")
          .put("children_killed_max", "#affected+killed+children+max")
          .put("women_killed_min", "#affected+killed+f+adults+min")
          .put("women_killed_max", "#affected+killed+f+adults+max")
          .put("men_killed_min", "#affected+killed+m+adults+min")
          .put("men_killed_max", "#affected+killed+m+adults+max")
          .buildOrThrow();

  private final AirwarsForm form;
  private final int belligerents;
  private final ImmutableList<String> columns;

  private AirwarsFormat(AirwarsForm form, int belligerents) {
    this.form = form;
    this.belligerents = belligerents;
    this.columns = form.headers(published(belligerents));
  }

  private static ImmutableList<String> published(int belligerents) {
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    columns.add("code", "date", "date_end");
    CodeColumn.OF_INCIDENTS.forEach(column -> columns.add(column.column()));
    columns.add(Pages.LINK, Pages.PUBLISHED, FirstReport.BY, FirstReport.URL);
    CodeColumn.OF_PLACES.forEach(column -> columns.add(column.column()));
    columns.add("region", "location_name", "latitude", "longitude");
    columns.add(Targets.COLUMN, Grading.COLUMN).addAll(Tolls.COLUMNS).add(Pages.SUMMARY);
    return columns.addAll(Belligerents.columns(belligerents)).build();
  }

  /** The spreadsheets of incidents, with up to four belligerents each. */
  public static AirwarsFormat withDefaults() {
    return DEFAULTS;
  }

  /** A copy for tables of another form. */
  public AirwarsFormat with(AirwarsForm other) {
    return new AirwarsFormat(requireNonNull(other, "other"), belligerents);
  }

  /**
   * A copy that reads more belligerents of an incident, or fewer; those beyond stay cells, which is
   * told.
   *
   * @param most how many, from 1 to 100
   * @throws IllegalArgumentException if the number is not from 1 to 100
   */
  public AirwarsFormat withBelligerents(int most) {
    checkArgument(most >= 1 && most <= 100, "most is from 1 to 100, got most=%s", most);
    return new AirwarsFormat(form, most);
  }

  AirwarsForm names() {
    return form;
  }

  int belligerents() {
    return belligerents;
  }

  @Override
  public String id() {
    return form.id();
  }

  @Override
  public String title() {
    return "Airwars, " + form.title();
  }

  @Override
  public String reference() {
    return "https://airwars.org/about/methodology/; columns as the exporter of airwars.org writes"
        + " them";
  }

  @Override
  public String scheme() {
    return "airwars";
  }

  @Override
  public ImmutableList<String> columns() {
    return columns;
  }

  @Override
  public ImmutableList<String> required() {
    return form.headers(
        ImmutableList.of("code", "date", "civilian_non_combatants_killed_min", Grading.COLUMN));
  }

  @Override
  public ImmutableMap<String, String> hxlTags() {
    ImmutableMap.Builder<String, String> tags = ImmutableMap.builder();
    TAGS.forEach(
        (column, tag) -> {
          if (form.has(column)) {
            tags.put(form.header(column), tag);
          }
        });
    return tags.buildOrThrow();
  }

  @Override
  public Optional<Entities> read(CsvRow row, ProblemCollector problems) {
    AirwarsRow cells = new AirwarsRow(new RowCells(row, problems), form);
    Optional<Incident> incident = cells.require("code", Incident::of);
    row.columns().stream()
        .filter(this::isBeyond)
        .forEach(column -> tellBeyond(row, column, problems));
    return incident.map(known -> new Reading(cells, this).entities(known));
  }

  private boolean isBeyond(String column) {
    return Belligerents.place(column).orElse(0) > belligerents;
  }

  private void tellBeyond(CsvRow row, String column, ProblemCollector problems) {
    if (row.cell(column).isPresent()) {
      problems.add(
          row.line(), column, "is of a belligerent beyond " + belligerents + ", and stays a cell");
    }
  }

  @Override
  public ImmutableMap<String, String> write(Entities entities) {
    AirwarsCells cells = new AirwarsCells(this);
    entities.event().ifPresent(event -> write(entities, event, cells));
    return cells.inForm();
  }

  private static void write(Entities entities, Event event, AirwarsCells cells) {
    Incident incident = new Incident(event.id(), Optional.empty());
    cells.put("code", incident.code());
    CodeColumn.OF_INCIDENTS.forEach(
        column -> cells.put(column.column(), column.cell(event.codes())));
    Days.write(event, cells.byColumn());
    Places.write(event, cells.byColumn());
    Targets.write(event, cells.byColumn());
    Pages.write(entities, incident, cells.byColumn());
    Grading.write(entities, incident, cells.byColumn());
    Tolls.write(entities, incident, cells.byColumn());
    Belligerents.write(entities, event, cells);
  }
}
