package org.parley.dataset.ucdp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.parley.csv.CsvRow;
import org.parley.csv.RowCells;
import org.parley.dataset.DatasetFormat;
import org.parley.dataset.RowEntities;
import org.parley.dossier.Entity;
import org.parley.input.ProblemCollector;

/**
 * The Georeferenced Event Dataset (GED) of the Uppsala Conflict Data Program: an event of deadly
 * organised violence a row, after the programme's codebook 23.1.
 *
 * <p>The deaths of an event are one claim of the programme, from low to high with a best figure,
 * and four exact ones by group. It does not say which report gave which figure. Under the policy
 * {@code ucdp-ged} a dispute over {@code person+killed} has one answer, that of the programme.
 *
 * <p>Columns are read by their names, so that the published form of 49 columns and the cut ones of
 * 39 and 37 all do. A row whose low exceeds its high, or whose best figure lies outside, is kept
 * and told, and no total is claimed in it; see the decision on UCDP's totals.
 */
public final class UcdpGedFormat implements DatasetFormat {
  private static final UcdpGedFormat DEFAULTS = new UcdpGedFormat();

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "id",
          "relid",
          "year",
          "active_year",
          "code_status",
          "type_of_violence",
          "conflict_dset_id",
          "conflict_new_id",
          "conflict_name",
          "dyad_dset_id",
          "dyad_new_id",
          "dyad_name",
          "side_a_dset_id",
          "side_a_new_id",
          "side_a",
          "side_b_dset_id",
          "side_b_new_id",
          "side_b",
          "number_of_sources",
          "source_article",
          "source_office",
          "source_date",
          "source_headline",
          "source_original",
          "where_prec",
          "where_coordinates",
          "where_description",
          "adm_1",
          "adm_2",
          "latitude",
          "longitude",
          "geom_wkt",
          "priogrid_gid",
          "country",
          "country_id",
          "region",
          "event_clarity",
          "date_prec",
          "date_start",
          "date_end",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "best",
          "high",
          "low",
          "gwnoa",
          "gwnob");

  private static final ImmutableList<String> REQUIRED =
      ImmutableList.of("id", "type_of_violence", "date_start", "date_end", "best", "high", "low");

  private static final ImmutableMap<String, String> HXL_TAGS =
      ImmutableMap.<String, String>builder()
          .put("id", "#event+id")
          .put("type_of_violence", "#event+type")
          .put("conflict_new_id", "#crisis+id")
          .put("conflict_name", "#crisis+name")
          .put("side_a_new_id", "#group+side_a+id")
          .put("side_a", "#group+side_a+name")
          .put("side_b_new_id", "#group+side_b+id")
          .put("side_b", "#group+side_b+name")
          .put("source_article", "#meta+source")
          .put("where_coordinates", "#loc+name")
          .put("adm_1", "#adm1+name")
          .put("adm_2", "#adm2+name")
          .put("latitude", "#geo+lat")
          .put("longitude", "#geo+lon")
          .put("country", "#country+name")
          .put("region", "#region+name")
          .put("date_start", "#date+start")
          .put("date_end", "#date+end")
          .put("deaths_a", "#affected+killed+side_a")
          .put("deaths_b", "#affected+killed+side_b")
          .put("deaths_civilians", "#affected+killed+civilians")
          .put("deaths_unknown", "#affected+killed+unknown")
          .put("best", "#affected+killed+best")
          .put("high", "#affected+killed+max")
          .put("low", "#affected+killed+min")
          .buildOrThrow();

  private UcdpGedFormat() {}

  /** The format as the codebook has it; there is nothing to choose. */
  public static UcdpGedFormat withDefaults() {
    return DEFAULTS;
  }

  @Override
  public String id() {
    return "ucdp-ged";
  }

  @Override
  public String title() {
    return "UCDP Georeferenced Event Dataset (codebook 23.1)";
  }

  @Override
  public String reference() {
    return "https://ucdp.uu.se/downloads/ged/ged231.pdf";
  }

  @Override
  public String scheme() {
    return UcdpCompiler.SCHEME;
  }

  @Override
  public ImmutableList<String> columns() {
    return COLUMNS;
  }

  @Override
  public ImmutableList<String> required() {
    return REQUIRED;
  }

  @Override
  public ImmutableMap<String, String> hxlTags() {
    return HXL_TAGS;
  }

  @Override
  public Optional<RowEntities> read(CsvRow row, ProblemCollector problems) {
    RowCells cells = new RowCells(row, problems);
    return cells.require("id", UcdpNumbers::id).map(id -> read(new UcdpRowReader(cells, id)));
  }

  private static RowEntities read(UcdpRowReader row) {
    UcdpCoding.read(row);
    UcdpConflicts.read(row);
    UcdpSides.read(row);
    UcdpCitations.read(row);
    UcdpPlaces.read(row);
    UcdpDates.read(row);
    UcdpDeaths.read(row);
    row.event().name(name(row));
    return row.build();
  }

  /** A short name: who fought, and where. */
  private static String name(UcdpRowReader row) {
    String fight =
        row.cells()
            .text("dyad_name")
            .filter(words -> !words.isBlank())
            .orElseGet(() -> "UCDP event " + row.cells().row().text("id"));
    return row.cells().text("where_coordinates").map(place -> fight + ", " + place).orElse(fight);
  }

  @Override
  public boolean isAnchor(Entity entity) {
    return entity instanceof Entity.OfEvent of && !UcdpConflicts.isLarger(of.event());
  }

  @Override
  public ImmutableMap<String, String> write(RowEntities entities) {
    return entities
        .event()
        .map(event -> write(new UcdpRowWriter(entities, event)))
        .orElse(ImmutableMap.of());
  }

  private static ImmutableMap<String, String> write(UcdpRowWriter row) {
    row.put(
        "id",
        UcdpRowWriter.value(row.event().codes(), UcdpCompiler.SCHEME)
            .orElse(row.event().id().value()));
    UcdpCoding.write(row);
    UcdpConflicts.write(row);
    UcdpSides.write(row);
    UcdpCitations.write(row);
    UcdpPlaces.write(row);
    UcdpDates.write(row);
    UcdpDeaths.write(row);
    return row.build();
  }
}
