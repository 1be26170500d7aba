package org.parley.formats;

import com.google.common.collect.ImmutableMap;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvOutput;

/**
 * How files are written. What a format has no use for is ignored.
 *
 * @param hxl whether a table gets a row of tags of the Humanitarian Exchange Language
 * @param spreadsheetSafe whether cells are written so that no spreadsheet takes them for a formula
 */
public record WriteOptions(boolean hxl, boolean spreadsheetSafe) {
  private static final WriteOptions DEFAULTS = new WriteOptions(false, false);

  /** Tables without tags, cells as they are. */
  public static WriteOptions withDefaults() {
    return DEFAULTS;
  }

  /** A copy that writes HXL tags. */
  public WriteOptions withHxl() {
    return new WriteOptions(true, spreadsheetSafe);
  }

  /** A copy that guards cells, and the names of columns, against formulas. */
  public WriteOptions withSpreadsheetSafety() {
    return new WriteOptions(hxl, true);
  }

  /**
   * How a table of this form is written.
   *
   * @param form the form
   * @param tags the HXL tag of each column that has one
   */
  public CsvOutput output(CsvForm form, ImmutableMap<String, String> tags) {
    CsvOutput output = CsvOutput.withDefaults().with(form);
    CsvOutput tagged = hxl ? output.withHxlTags(tags) : output;
    return spreadsheetSafe ? tagged.safeForSpreadsheets() : tagged;
  }
}
