package org.parley.dataset.acled;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvOutput;
import org.parley.csv.CsvWriter;

/** Rows in the form of ACLED with places, actors and sources that do not exist. */
final class AcledRows {
  private static final ImmutableMap<String, String> CLASH =
      ImmutableMap.<String, String>builder()
          .put("event_id_cnty", "ZZZ101")
          .put("event_date", "2031-02-05")
          .put("year", "2031")
          .put("time_precision", "1")
          .put("disorder_type", "Political violence")
          .put("event_type", "Battles")
          .put("sub_event_type", "Armed clash")
          .put("actor1", "Military Forces of Norland (2020-)")
          .put("assoc_actor_1", "Norland River Guard; Military Forces of Westmark (2011-)")
          .put("inter1", "1")
          .put("actor2", "Southmark Front")
          .put("assoc_actor_2", "")
          .put("inter2", "2")
          .put("interaction", "12")
          .put("civilian_targeting", "")
          .put("iso", "999")
          .put("region", "Middle Sea")
          .put("country", "Norland")
          .put("admin1", "Upper Province")
          .put("admin2", "Mill District")
          .put("admin3", "")
          .put("location", "Millbridge")
          .put("latitude", "12.3456")
          .put("longitude", "-98.5")
          .put("geo_precision", "1")
          .put("source", "Norland Gazette; Radio Delta")
          .put("source_scale", "National-Subnational")
          .put(
              "notes",
              "On 5 February 2031, the army and the Front clashed at the mill.\nFour died.")
          .put("fatalities", "4")
          .put("tags", "")
          .put("timestamp", "1928000000")
          .buildOrThrow();

  private AcledRows() {}

  /** An armed clash in numbers, with both actors. */
  static ImmutableMap<String, String> clash() {
    return CLASH;
  }

  /** A protest in words, with one actor and a crowd. */
  static ImmutableMap<String, String> protest() {
    return with(
        CLASH,
        Map.ofEntries(
            Map.entry("event_id_cnty", "ZZZ102"),
            Map.entry("event_date", "12 March 2031"),
            Map.entry("time_precision", "3"),
            Map.entry("disorder_type", "Demonstrations"),
            Map.entry("event_type", "Protests"),
            Map.entry("sub_event_type", "Peaceful protest"),
            Map.entry("actor1", "Protesters (Norland)"),
            Map.entry("assoc_actor_1", "Bakers of Millbridge"),
            Map.entry("inter1", "Protesters"),
            Map.entry("actor2", ""),
            Map.entry("inter2", ""),
            Map.entry("interaction", "Protesters only"),
            Map.entry("geo_precision", "2"),
            Map.entry("fatalities", "0"),
            Map.entry("tags", "bread prices; crowd size=around 500")));
  }

  /** A row with other cells. */
  static ImmutableMap<String, String> with(Map<String, String> row, Map<String, String> cells) {
    Map<String, String> changed = new LinkedHashMap<>(row);
    changed.putAll(cells);
    return ImmutableMap.copyOf(changed);
  }

  static String csv(Map<String, String> row) {
    return csv(List.of(row));
  }

  static String csv(Map<String, String> first, Map<String, String> second) {
    return csv(List.of(first, second));
  }

  /** A table of rows with the same columns. */
  static String csv(List<Map<String, String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> columns = new ArrayList<>(rows.get(0).keySet());
    try (CsvWriter table =
        CsvOutput.withDefaults().with(CsvForm.withDefaults()).open(out, columns)) {
      rows.forEach(table::write);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
