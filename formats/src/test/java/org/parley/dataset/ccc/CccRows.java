package org.parley.dataset.ccc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows in the form of the consortium's tables, about gatherings that are made up. */
final class CccRows {
  private CccRows() {}

  /** A row with a cell in every column that the model represents. */
  static Map<String, String> full(CccFormat format, CccForm form) {
    Map<String, String> row = new LinkedHashMap<>();
    format.columns().forEach(column -> row.put(column, "NA"));
    put(row, form, "date", "2025-03-04");
    put(row, form, "locality", "Oldport");
    put(row, form, "state", "NL");
    put(row, form, "resolved_locality", "Oldport");
    put(row, form, "resolved_state", "NL");
    put(row, form, "resolved_county", "Vale County");
    put(row, form, "fips_code", "01097");
    put(row, form, "lat", "42.652579");
    put(row, form, "lon", "-73.756232");
    put(row, form, "location", "Mill Street & Quay");
    put(row, form, "title", "March for the Mill");
    put(row, form, "organizations", "Friends of the Mill; Oldport Weavers, Local 7");
    put(row, form, "macroevent", "20250304-oldport-mill");
    put(row, form, "claims_summary", "for keeping the mill; against \"progress\"");
    put(row, form, "claims_verbatim", "the mill is ours!; hands off");
    put(row, form, "event_type", "rally; march");
    for (String flag :
        new String[] {"online", "valence", "conf", "arrests_any", "chemical_agents"}) {
      put(row, form, flag, "1");
    }
    put(row, form, "issues", "labor; environment");
    put(row, form, "issues_major", "labor");
    put(row, form, "participant_casualties_any", "1");
    put(row, form, "police_casualties_any", "0");
    put(row, form, "property_damage_any", "1");
    put(row, form, "size_cat", "2");
    put(row, form, "size_text", "hundreds; count pic");
    put(row, form, "size_low", "200");
    put(row, form, "size_high", "355");
    put(row, form, "size_mean", "278");
    put(row, form, "arrests", "at least 12");
    put(row, form, "participant_injuries", "several");
    put(row, form, "police_injuries", "1");
    put(row, form, "participant_deaths", "unspecified");
    put(row, form, "police_deaths", "0");
    CccRemarks.COLUMNS.forEach(column -> put(row, form, column, "noted: " + column));
    List<String> sources = form.description().marked("source");
    sources.forEach(column -> row.put(column, "post.example"));
    row.put(sources.get(0), "https://post.example/1");
    row.put(sources.get(1), "a coder on the spot");
    return row;
  }

  private static void put(Map<String, String> row, CccForm form, String column, String cell) {
    form.description().header(column).ifPresent(header -> row.put(header, cell));
  }

  /** A Phase 3 row with what it must have, and these cells, each name followed by its cell. */
  static Map<String, String> with(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("date", "2025-03-04");
    row.put("locality", "Oldport");
    row.put("state", "NL");
    row.put("event_type", "rally");
    row.put("size_low", "NA");
    row.put("size_high", "NA");
    row.put("size_mean", "NA");
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }
}
