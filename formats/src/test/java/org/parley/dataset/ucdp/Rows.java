package org.parley.dataset.ucdp;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.csv.CsvOutput;
import org.parley.csv.CsvWriter;

/** Rows of invented events, in the published form of 49 columns. */
final class Rows {
  /** A valid row: every column has a value. */
  static final ImmutableMap<String, String> SOUND =
      ImmutableMap.<String, String>builder()
          .put("id", "244657")
          .put("relid", "NOR-2016-1-11-7.2")
          .put("year", "2016")
          .put("active_year", "1")
          .put("code_status", "Clear")
          .put("type_of_violence", "1")
          .put("conflict_dset_id", "1-99")
          .put("conflict_new_id", "299")
          .put("conflict_name", "Norland: Government")
          .put("dyad_dset_id", "1-99-3")
          .put("dyad_new_id", "11973")
          .put("dyad_name", "Government of Norland - Red Hill Front")
          .put("side_a_dset_id", "118")
          .put("side_a_new_id", "118")
          .put("side_a", "Government of Norland")
          .put("side_b_dset_id", "1051")
          .put("side_b_new_id", "4456")
          .put("side_b", "Red Hill Front")
          .put("number_of_sources", "2")
          .put("source_article", "\"Norland Post,2016-01-02,Clashes, again\";\"NNA,2016-01-03,\"")
          .put("source_office", "Norland Post;NNA")
          .put("source_date", "2016-01-02;2016-01-03")
          .put("source_headline", "Clashes, again;")
          .put("source_original", "police;\na witness")
          .put("where_prec", "2")
          .put("where_coordinates", "Red Hill village")
          .put("where_description", "a hamlet near Red Hill")
          .put("adm_1", "Upland province")
          .put("adm_2", "Hill district")
          .put("latitude", "34.802462")
          .put("longitude", "36")
          .put("geom_wkt", "POINT (36 34.802462)")
          .put("priogrid_gid", "179713")
          .put("country", "Norland")
          .put("country_id", "999")
          .put("region", "Middle East")
          .put("event_clarity", "1")
          .put("date_prec", "2")
          .put("date_start", "2016-01-01")
          .put("date_end", "2016-01-02")
          .put("deaths_a", "2")
          .put("deaths_b", "3")
          .put("deaths_civilians", "1")
          .put("deaths_unknown", "0")
          .put("best", "6")
          .put("high", "9")
          .put("low", "4")
          .put("gwnoa", "999")
          .put("gwnob", "998")
          .buildOrThrow();

  private Rows() {}

  /** The valid row with other cells: {@code with("low", "9", "best", "")}. */
  static ImmutableMap<String, String> with(String... cells) {
    Map<String, String> row = new LinkedHashMap<>(SOUND);
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return ImmutableMap.copyOf(row);
  }

  /** A table of rows that have the columns of the first. */
  static String csv(List<? extends Map<String, String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter table = CsvOutput.withDefaults().open(out, List.copyOf(rows.get(0).keySet()))) {
      rows.forEach(table::write);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
