package org.parley.dataset.acled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.dataset.CodedColumns;
import org.parley.dataset.DatasetFormat;
import org.parley.dataset.EventName;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.input.ProblemCollector;

/**
 * The tables of ACLED events in the 31 columns that they have had since March 2023.
 *
 * <p>A row is an event, ACLED's claim that it happened with the sources that it was read from, and
 * ACLED's figure of fatalities beside the size of the crowd where there was one. Actors have a side
 * and no direction.
 */
public final class AcledFormat implements DatasetFormat {
  private static final AcledFormat DEFAULTS = new AcledFormat();
  private static final String ID = "event_id_cnty";

  private static final CodedColumns CODED =
      CodedColumns.of(
          AcledCompiler.SCHEME,
          "time_precision",
          "disorder_type",
          "inter1",
          "inter2",
          "interaction",
          "civilian_targeting");

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          ID,
          "event_date",
          "year",
          "time_precision",
          "disorder_type",
          "event_type",
          "sub_event_type",
          "actor1",
          "assoc_actor_1",
          "inter1",
          "actor2",
          "assoc_actor_2",
          "inter2",
          "interaction",
          "civilian_targeting",
          "iso",
          "region",
          "country",
          "admin1",
          "admin2",
          "admin3",
          "location",
          "latitude",
          "longitude",
          "geo_precision",
          "source",
          "source_scale",
          "notes",
          "fatalities",
          "tags",
          "timestamp");

  private static final ImmutableMap<String, String> TAGS =
      ImmutableMap.<String, String>builder()
          .put(ID, "#event+id")
          .put("event_date", "#date+occurred")
          .put("year", "#date+year")
          .put("event_type", "#event+type")
          .put("sub_event_type", "#event+type+sub")
          .put("actor1", "#group+name+first")
          .put("actor2", "#group+name+second")
          .put("iso", "#country+code")
          .put("region", "#region+name")
          .put("country", "#country+name")
          .put("admin1", "#adm1+name")
          .put("admin2", "#adm2+name")
          .put("admin3", "#adm3+name")
          .put("location", "#loc+name")
          .put("latitude", "#geo+lat")
          .put("longitude", "#geo+lon")
          .put("geo_precision", "#geo+precision")
          .put("source", "#meta+source")
          .put("source_scale", "#meta+source+scale")
          .put("notes", "#description")
          .put("fatalities", "#affected+killed")
          .put("timestamp", "#date+updated")
          .buildOrThrow();

  private AcledFormat() {}

  /** The format; it has no options. */
  public static AcledFormat withDefaults() {
    return DEFAULTS;
  }

  @Override
  public String id() {
    return "acled";
  }

  @Override
  public String title() {
    return "ACLED events (web codebook, with the columns since March 2023)";
  }

  @Override
  public String reference() {
    return "https://acleddata.com/methodology/acled-codebook";
  }

  @Override
  public String scheme() {
    return AcledCompiler.SCHEME;
  }

  @Override
  public ImmutableList<String> columns() {
    return COLUMNS;
  }

  @Override
  public ImmutableList<String> required() {
    return ImmutableList.of(ID);
  }

  @Override
  public ImmutableMap<String, String> hxlTags() {
    return TAGS;
  }

  @Override
  public Optional<RowEntities> read(CsvRow row, ProblemCollector problems) {
    RowCells cells = new RowCells(row, problems);
    return cells.require(ID, AcledCompiler::event).map(id -> entities(id, cells));
  }

  private static RowEntities entities(EventId id, RowCells cells) {
    AcledActors actors = AcledActors.read(cells);
    AcledTypes.checkActors(cells);
    Event event =
        Event.builder()
            .id(id)
            .type(AcledTypes.read(cells))
            .name(name(id, cells.row()))
            .status(EventStatus.ACTUAL)
            .when(AcledDate.read(cells))
            .where(AcledPlace.read(cells))
            .addAllParticipants(actors.participants())
            .addAllCodes(CODED.read(cells))
            .addAllCodes(AcledTags.read(cells))
            .build();
    RowEntities.Builder entities =
        RowEntities.builder().anchor(Entity.of(event)).addAllActors(actors.actors());
    new AcledClaims(id, cells).addTo(entities);
    return entities.build();
  }

  private static String name(EventId id, CsvRow row) {
    return EventName.of(
        AcledCompiler.idOf(id),
        row.text("sub_event_type"),
        row.text("location"),
        row.text("event_date"));
  }

  @Override
  public ImmutableMap<String, String> write(RowEntities entities) {
    return entities.event().map(event -> write(event, entities)).orElse(ImmutableMap.of());
  }

  private static ImmutableMap<String, String> write(Event event, RowEntities entities) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put(ID, AcledCompiler.idOf(event.id()));
    event.type().map(AcledTypes::write).ifPresent(cells::putAll);
    event.when().map(AcledDate::write).ifPresent(cells::putAll);
    event.where().map(AcledPlace::write).ifPresent(cells::putAll);
    cells.putAll(AcledActors.write(event, entities));
    cells.putAll(CODED.write(event.codes()));
    cells.putAll(AcledTags.write(event.codes()));
    cells.putAll(AcledClaims.write(event.id(), entities));
    return ImmutableMap.copyOf(cells);
  }
}
