package org.parley.dataset.airwars;

import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import java.util.Optional;
import org.parley.dataset.CellWriter;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.DescribedFormat;
import org.parley.dataset.NamedCells;
import org.parley.dataset.RowEntities;
import org.parley.event.Event;

/**
 * The incidents of civilian harm that Airwars exports as spreadsheets, a row an incident.
 *
 * <p>Airwars' ranges become its own claims, its grade an assessment, and a concession the
 * belligerent's claim; an incident is one time and place, open to later reports. There is no
 * published list of the columns: those here are written by the exporter in the source of
 * airwars.org, and in {@link AirwarsForm#SUMMARY} those of the earlier table.
 *
 * <pre>{@code
 * ReadResult reading =
 *     DatasetReader.of(AirwarsFormat.withDefaults()).read(Path.of("incidents.csv"));
 * }</pre>
 */
public final class AirwarsFormat extends DescribedFormat {
  private static final AirwarsFormat DEFAULTS = new AirwarsFormat(AirwarsForm.INCIDENTS, 4);
  private final AirwarsForm form;
  private final int belligerents;
  private final CodedColumns codes = CodedColumns.of(description(), "code", ",");
  private final CodedColumns places = CodedColumns.of(description(), "place", ",");

  private AirwarsFormat(AirwarsForm form, int belligerents) {
    super(form.description(belligerents));
    this.form = form;
    this.belligerents = belligerents;
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
   * A copy that reads another number of belligerents of an incident; further ones remain cells,
   * which is reported as a problem.
   *
   * @param most the greatest number, from 1 to 100
   * @throws IllegalArgumentException if the number is not from 1 to 100
   */
  public AirwarsFormat withBelligerents(int most) {
    require(most >= 1 && most <= 100, "most must be from 1 to 100", "most", most);
    return new AirwarsFormat(form, most);
  }

  CodedColumns codes() {
    return codes;
  }

  CodedColumns places() {
    return places;
  }

  int belligerents() {
    return belligerents;
  }

  @Override
  protected Optional<RowEntities> read(NamedCells cells) {
    Optional<AirwarsIncident> incident = cells.require("code", AirwarsIncident::of);
    cells.row().columns().stream()
        .filter(this::isBeyond)
        .forEach(column -> tellBeyond(cells, column));
    return incident.map(known -> new AirwarsRowReader(cells, this).entities(known));
  }

  private boolean isBeyond(String column) {
    return AirwarsBelligerents.place(column).orElse(0) > belligerents;
  }

  private void tellBeyond(NamedCells cells, String column) {
    if (cells.row().cell(column).isPresent()) {
      cells.report(column, "is of a belligerent beyond " + belligerents + ", and stays a cell");
    }
  }

  @Override
  protected void write(Event event, RowEntities entities, CellWriter cells) {
    AirwarsIncident incident = AirwarsIncident.of(event.id());
    cells.put("code", incident.code());
    codes.write(event.codes(), cells);
    AirwarsDates.write(event, cells);
    event.where().ifPresent(where -> AirwarsPlaces.write(where, places, cells));
    AirwarsTargets.write(event, cells);
    AirwarsPages.write(entities, incident, cells);
    AirwarsGrading.write(entities, incident, cells);
    AirwarsTolls.write(entities, incident, cells);
    new AirwarsBelligerents.Writer(entities, incident, cells).write(event, belligerents);
  }
}
