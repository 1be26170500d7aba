package org.parley.dataset.ccc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** What the columns of a release are called; the consortium has had two sets of names. */
public enum CccForm {
  /**
   * The compiled tables of 2017 to 2020 and of 2021 to 2024, with {@code source_1} and what
   * follows.
   */
  COMPILED(
      "ccc",
      "compiled data, 2017 to 2024",
      ImmutableMap.<String, String>builder()
          .put("location", "location_detail")
          .put("event_type", "type")
          .put("claims_summary", "claims")
          .put("participant_injuries", "injuries_crowd")
          .put("police_injuries", "injuries_police")
          .put("participant_casualties_any", "injuries_crowd_any")
          .put("police_casualties_any", "injuries_police_any")
          .buildOrThrow(),
      ImmutableList.of("claims_verbatim", "conf", "notables", "targets"),
      "source_"),

  /** The tables from 2025 on, called Phase 3, with {@code source1} and what follows. */
  PHASE_3(
      "ccc-phase3",
      "Phase 3 data, from 2025",
      ImmutableMap.of(),
      ImmutableList.of("issues", "issues_major", "chemical_agents"),
      "source");

  private static final int SOURCES = 30;

  private final String id;
  private final String title;
  private final ImmutableMap<String, String> names;
  private final ImmutableList<String> without;
  private final String source;

  CccForm(
      String id,
      String title,
      ImmutableMap<String, String> names,
      ImmutableList<String> without,
      String source) {
    this.id = id;
    this.title = title;
    this.names = names;
    this.without = without;
    this.source = source;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  /** Whether the form has a column, by its name in {@link #PHASE_3}. */
  boolean has(String column) {
    return !without.contains(column);
  }

  /** What a column is called here, by its name in {@link #PHASE_3}. */
  String header(String column) {
    return names.getOrDefault(column, column);
  }

  /** The columns of sources, which are numbered from 1. */
  ImmutableList<String> sources() {
    ImmutableList.Builder<String> columns = ImmutableList.builder();
    for (int number = 1; number <= SOURCES; number++) {
      columns.add(source + number);
    }
    return columns.build();
  }

  /** Those of these columns that the form has, under its own names. */
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
