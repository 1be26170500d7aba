package org.parley.dataset.airwars;

import org.parley.dataset.DatasetDescription;

/** The two sets of names that Airwars has given to the columns of an export. */
public enum AirwarsForm {
  /** The spreadsheets of incidents, with columns for each belligerent by number. */
  INCIDENTS("incidents.txt"),

  /**
   * The earlier summary table. It has the sum of all belligerents' concessions, which is nobody's
   * claim, and names belligerents in columns of their own; both remain cells.
   */
  SUMMARY("summary.txt");

  private final String file;

  AirwarsForm(String file) {
    this.file = file;
  }

  DatasetDescription description(int belligerents) {
    DatasetDescription table =
        DatasetDescription.read(AirwarsForm.class::getResourceAsStream, file);
    return this == INCIDENTS ? table.withColumns(AirwarsBelligerents.columns(belligerents)) : table;
  }
}
