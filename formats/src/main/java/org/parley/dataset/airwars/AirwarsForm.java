package org.parley.dataset.airwars;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** What the columns of an export are called; Airwars has had two sets of names. */
public enum AirwarsForm {
  /** The spreadsheets of incidents, with columns for each belligerent by number. */
  INCIDENTS("airwars", "incidents export of 2025", ImmutableMap.of()),

  /**
   * The summary table before them. It adds up what all belligerents conceded, which is nobody's
   * claim and stays a cell, and it names belligerents in columns of their own, which stay cells
   * too.
   */
  SUMMARY(
      "airwars-summary",
      "civilian casualties summary table before 2025",
      ImmutableMap.<String, String>builder()
          .put("post_id", "post_id")
          .put("permalink", "permalink")
          .put("code", "unique_reference_code")
          .put("date", "date")
          .put("country_slug", "country")
          .put("civilian_harm_reported", "civilian_harm_reported")
          .put("civilian_harm_status_slug", "grading")
          .put("strike_status_slug", "strike_status")
          .put("latitude", "latitude")
          .put("longitude", "longitude")
          .put("civilian_non_combatants_killed_min", "civilians_killed_min")
          .put("civilian_non_combatants_killed_max", "civilians_killed_max")
          .put("civilian_non_combatants_injured_min", "civilians_injured_min")
          .put("civilian_non_combatants_injured_max", "civilians_injured_max")
          .put("children_killed_min", "children_killed_min")
          .put("children_killed_max", "children_killed_max")
          .put("women_killed_min", "women_killed_min")
          .put("women_killed_max", "women_killed_max")
          .put("men_killed_min", "men_killed_min")
          .put("men_killed_max", "men_killed_max")
          .put("persons_directly_participating_in_hostilities_killed_min", "militants_killed_min")
          .put("persons_directly_participating_in_hostilities_killed_max", "militants_killed_max")
          .buildOrThrow());

  private final String id;
  private final String title;
  private final ImmutableMap<String, String> names;

  AirwarsForm(String id, String title, ImmutableMap<String, String> names) {
    this.id = id;
    this.title = title;
    this.names = names;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  /** Whether the form has a column, by its name in {@link #INCIDENTS}. */
  boolean has(String column) {
    return names.isEmpty() || names.containsKey(column);
  }

  /** What a column is called here, by its name in {@link #INCIDENTS}. */
  String header(String column) {
    return names.getOrDefault(column, column);
  }

  /** The columns that the form has, under its own names, in the order given. */
  ImmutableList<String> headers(Iterable<String> columns) {
    ImmutableList.Builder<String> headers = ImmutableList.builder();
    for (String column : columns) {
      if (has(column)) {
        headers.add(header(column));
      }
    }
    return headers.build();
  }
}
