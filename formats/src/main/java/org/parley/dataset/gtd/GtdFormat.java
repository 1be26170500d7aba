package org.parley.dataset.gtd;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.parley.code.Code;
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
import org.parley.time.When;

/**
 * The tables of the Global Terrorism Database, of whose 135 columns the model carries those that
 * say what happened, who is held responsible and how many; the others are kept as cells.
 *
 * <p>A row is an event, the database's claims on it, and the statements of groups that claimed
 * responsibility. The event's type is its first type of attack.
 */
public final class GtdFormat implements DatasetFormat {
  private static final GtdFormat DEFAULTS = new GtdFormat();
  private static final String ID = "eventid";
  private static final String TYPE = "attacktype1";
  private static final String TYPE_SCHEME = GtdCompiler.SCHEME + "." + TYPE;

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          ID,
          "iyear",
          "imonth",
          "iday",
          "approxdate",
          "extended",
          "country",
          "country_txt",
          "region",
          "region_txt",
          "provstate",
          "city",
          "latitude",
          "longitude",
          "specificity",
          "vicinity",
          "summary",
          "doubtterr",
          "multiple",
          "success",
          "suicide",
          TYPE,
          "attacktype1_txt",
          "attacktype2",
          "attacktype2_txt",
          "attacktype3",
          "attacktype3_txt",
          "targtype1",
          "targtype1_txt",
          "targtype2",
          "targtype2_txt",
          "targtype3",
          "targtype3_txt",
          "gname",
          "gname2",
          "gname3",
          "guncertain1",
          "guncertain2",
          "guncertain3",
          "nperps",
          "nperpcap",
          "claimed",
          "claimmode",
          "claimmode_txt",
          "claim2",
          "claimmode2",
          "claimmode2_txt",
          "claim3",
          "claimmode3",
          "claimmode3_txt",
          "compclaim",
          "weaptype1",
          "weaptype1_txt",
          "weaptype2",
          "weaptype2_txt",
          "weaptype3",
          "weaptype3_txt",
          "nkill",
          "nkillus",
          "nkillter",
          "nwound",
          "nwoundus",
          "nwoundte",
          "property",
          "propextent",
          "propextent_txt",
          "propvalue",
          "ishostkid",
          "nhostkid",
          "scite1",
          "scite2",
          "scite3",
          "dbsource",
          "related");

  /** Columns that say yes, no or, some of them, that it is not known. */
  private static final ImmutableSet<String> FLAGS =
      ImmutableSet.of(
          "extended",
          "doubtterr",
          "multiple",
          "success",
          "suicide",
          "compclaim",
          "property",
          "ishostkid",
          "vicinity");

  private static final CodedColumns CODED =
      CodedColumns.of(
          GtdCompiler.SCHEME,
          "extended",
          "doubtterr",
          "multiple",
          "success",
          "suicide",
          "attacktype1_txt",
          "attacktype2",
          "attacktype2_txt",
          "attacktype3",
          "attacktype3_txt",
          "targtype1",
          "targtype1_txt",
          "targtype2",
          "targtype2_txt",
          "targtype3",
          "targtype3_txt",
          "compclaim",
          "weaptype1",
          "weaptype1_txt",
          "weaptype2",
          "weaptype2_txt",
          "weaptype3",
          "weaptype3_txt",
          "property",
          "propextent",
          "propextent_txt",
          "ishostkid",
          "dbsource",
          "related");

  private static final ImmutableMap<String, String> TAGS =
      ImmutableMap.<String, String>builder()
          .put(ID, "#event+id")
          .put("iyear", "#date+year")
          .put("imonth", "#date+month")
          .put("iday", "#date+day")
          .put("approxdate", "#date+approximate")
          .put("country", "#country+code")
          .put("country_txt", "#country+name")
          .put("region", "#region+code")
          .put("region_txt", "#region+name")
          .put("provstate", "#adm1+name")
          .put("city", "#loc+name")
          .put("latitude", "#geo+lat")
          .put("longitude", "#geo+lon")
          .put("specificity", "#geo+precision")
          .put("summary", "#description")
          .put("attacktype1_txt", "#event+type")
          .put("gname", "#group+name")
          .put("nkill", "#affected+killed")
          .put("nwound", "#affected+injured")
          .put("nhostkid", "#affected+abducted")
          .put("scite1", "#meta+source")
          .buildOrThrow();

  private GtdFormat() {}

  /** The format; it has no options. */
  public static GtdFormat withDefaults() {
    return DEFAULTS;
  }

  @Override
  public String id() {
    return "gtd";
  }

  @Override
  public String title() {
    return "Global Terrorism Database (codebook of August 2021)";
  }

  @Override
  public String reference() {
    return "https://www.start.umd.edu/gtd/downloads/Codebook.pdf";
  }

  @Override
  public String scheme() {
    return GtdCompiler.SCHEME;
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
    return cells.require(ID, GtdCompiler::event).map(id -> entities(id, cells));
  }

  private static RowEntities entities(EventId id, RowCells cells) {
    checkFlags(cells);
    RowEntities.Builder entities = RowEntities.builder();
    GtdGroup.Row groups =
        new GtdGroup.Row(id, entities, ImmutableList.builder(), new LinkedHashSet<>());
    GtdRecord.read(id, cells, entities);
    GtdGroup.ALL.forEach(group -> group.read(cells, groups));
    entities.addAllClaims(GtdFigures.read(id, cells));
    return entities.anchor(Entity.of(event(cells, groups))).build();
  }

  private static Event event(RowCells cells, GtdGroup.Row groups) {
    Optional<When> when = GtdDate.read(cells);
    return Event.builder()
        .id(groups.event())
        .type(cells.read(TYPE, cell -> new Code(TYPE_SCHEME, cell)))
        .name(name(groups.event(), cells.row(), when))
        .status(EventStatus.ACTUAL)
        .when(when)
        .where(GtdPlace.read(cells))
        .addAllParticipants(groups.participants())
        .addAllCodes(CODED.read(cells))
        .addAllCodes(groups.codes().build())
        .build();
  }

  private static void checkFlags(RowCells cells) {
    for (String column : FLAGS) {
      cells
          .text(column)
          .filter(cell -> !cell.isBlank() && !cell.matches("1|0|-9"))
          .ifPresent(cell -> cells.tell(column, "is 1, 0 or -9, got '" + cell + "'"));
    }
  }

  private static String name(EventId id, CsvRow row, Optional<When> when) {
    return EventName.of(
        GtdCompiler.idOf(id),
        row.text("attacktype1_txt"),
        row.text("city"),
        when.map(date -> date.edtf().toString()).orElse(""));
  }

  @Override
  public ImmutableMap<String, String> write(RowEntities entities) {
    return entities.event().map(event -> write(event, entities)).orElse(ImmutableMap.of());
  }

  private static ImmutableMap<String, String> write(Event event, RowEntities entities) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put(ID, GtdCompiler.idOf(event.id()));
    event.when().map(GtdDate::write).ifPresent(cells::putAll);
    event.where().map(GtdPlace::write).ifPresent(cells::putAll);
    event
        .type()
        .filter(type -> type.scheme().equals(TYPE_SCHEME))
        .ifPresent(type -> cells.put(TYPE, type.value()));
    cells.putAll(CODED.write(event.codes()));
    cells.putAll(GtdRecord.write(event.id(), entities));
    GtdGroup.ALL.forEach(group -> cells.putAll(group.write(event, entities)));
    cells.putAll(GtdFigures.write(event.id(), entities));
    return ImmutableMap.copyOf(cells);
  }
}
