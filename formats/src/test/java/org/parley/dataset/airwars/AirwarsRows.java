package org.parley.dataset.airwars;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Rows in the form of Airwars' exports, about incidents that are made up. */
final class AirwarsRows {
  private AirwarsRows() {}

  /** A row with a cell in every column that the model represents. */
  static Map<String, String> full() {
    Map<String, String> row = new LinkedHashMap<>();
    AirwarsFormat.withDefaults().columns().forEach(column -> row.put(column, ""));
    row.put("code", "XX12 XX13");
    row.put("date", "2017-03-17");
    row.put("date_end", "2017-03-18");
    row.put("post_id", "4711");
    row.put("post_status", "publish");
    row.put("previous_codes", "YY1 YY2");
    row.put("date_type", "date_range");
    row.put("strike_status_slug", "declared-strike");
    row.put("infrastructure_slug", "education,healthcare");
    row.put("strike_type_slug", "airstrike,artillery");
    row.put("observation_slug", "entire-family-killed");
    row.put("impact_slug", "food,water");
    row.put("civilian_harm_reported", "1");
    row.put("cause_of_death_injury_slug", "heavy-weapons");
    row.put("geolocation_status_slug", "complete");
    row.put("permalink", "https://airwars.example/xx12-march-17-2017/");
    row.put("post_published", "2017-03-20 09:30:00");
    row.put("local_first_reported_by", "Northland Post");
    row.put("local_first_reported_url", "https://post.example/1");
    row.put("country_slug", "northland");
    row.put("geolocation_accuracy_slug", "neighbourhood_area");
    row.put("region", "Upper Vale");
    row.put("location_name", "Mill Street, Oldport");
    row.put("latitude", "36.340001");
    row.put("longitude", "-43.1");
    row.put("targeted_belligerent_slug", "hill-front,red-column");
    row.put("civilian_harm_status_slug", "fair");
    int number = 1;
    for (String column : AirwarsForm.INCIDENTS.description(0).all()) {
      if (column.matches(".*_(killed|injured)_(min|max)")) {
        row.put(column, String.valueOf(number++));
      }
    }
    row.put("men_killed_max", row.get("men_killed_min"));
    row.put("women_killed_max", "");
    row.put("children_injured_min", "");
    row.put("summary", "A strike hit the mill.\nNeighbours said \"two families\" were inside.");
    belligerent(row, 1, "south-coalition");
    belligerent(row, 2, "east-army");
    belligerent(row, 3, "west-army");
    belligerent(row, 4, "lake-militia");
    return row;
  }

  private static void belligerent(Map<String, String> row, int place, String slug) {
    String column = "belligerent_" + place + "_";
    row.put(column + "belligerent_id", "90" + place);
    row.put(column + "belligerent_name", slug.toUpperCase(Locale.ROOT));
    row.put(column + "belligerent_slug", slug);
    row.put(column + "type", place == 1 ? "Known" : "Suspected");
    row.put(column + "assessment_slug", place == 1 ? "credible-substantiated" : "non-credible");
    row.put(column + "deaths_conceded_min", "1");
    row.put(column + "deaths_conceded_max", "2");
    row.put(column + "injuries_conceded_min", "3");
    row.put(column + "injuries_conceded_max", "3");
  }

  /** A row with no more than it must have, and these cells, each name followed by its cell. */
  static Map<String, String> with(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("code", "XX12");
    row.put("date", "2017-03-17");
    row.put("civilian_non_combatants_killed_min", "");
    row.put("civilian_harm_status_slug", "");
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }
}
