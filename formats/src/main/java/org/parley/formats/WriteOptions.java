package org.parley.formats;

import com.google.common.collect.ImmutableMap;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvOutput;

/**
 * Options for writing files. Options that a format does not use are ignored.
 *
 * @param hxl whether a table gets a row of tags of the Humanitarian Exchange Language
 * @param spreadsheetSafe whether cells are written so that spreadsheets do not read them as
 *     formulas
 */
public record WriteOptions(boolean hxl, boolean spreadsheetSafe) {
  private static final WriteOptions DEFAULTS = new WriteOptions(false, false);

  /** No tags, and unchanged cells. */
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
   * The output for tables of this form.
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
