package org.parley.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes tables; the defaults are the default {@link CsvForm}, no tags, and unchanged cells. */
public final class CsvOutput {
  private static final CsvOutput DEFAULTS =
      new CsvOutput(CsvForm.withDefaults(), ImmutableMap.of(), false);

  private final CsvForm form;
  private final ImmutableMap<String, String> tags;
  private final boolean safe;

  private CsvOutput(CsvForm form, ImmutableMap<String, String> tags, boolean safe) {
    this.form = form;
    this.tags = tags;
    this.safe = safe;
  }

  /** The defaults. */
  public static CsvOutput withDefaults() {
    return DEFAULTS;
  }

  /** The form of the tables. */
  public CsvForm form() {
    return form;
  }

  /** A copy for tables of another form; if it has columns, no header is written. */
  public CsvOutput with(CsvForm other) {
    return new CsvOutput(requireNonNull(other, "other"), tags, safe);
  }

  /**
   * A copy that writes a row of tags of the Humanitarian Exchange Language below the header.
   *
   * <p>A table without tags gets a row of {@code #meta} if its first row has hashtags in all its
   * cells, which would be read as tags otherwise.
   *
   * @param columns the tag of each column that has one, for example {@code #affected+killed}
   * @see <a href="https://hxlstandard.org/standard/1-1final/">HXL 1.1</a>
   */
  public CsvOutput withHxlTags(Map<String, String> columns) {
    return new CsvOutput(form, ImmutableMap.copyOf(columns), safe);
  }

  /**
   * A copy whose cells no spreadsheet takes for a formula: one that begins with {@code =}, {@code
   * +}, {@code -}, {@code @} (or the full-width form of one), a tab or a line break gets an
   * apostrophe in front, unless it is a plain number such as {@code -99}. The apostrophe stays when
   * the table is read again.
   *
   * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
   */
  public CsvOutput safeForSpreadsheets() {
    return new CsvOutput(form, tags, true);
  }

  /**
   * Starts a table.
   *
   * @param out the stream to write to; it remains open when the table is closed
   * @param columns the names of the columns, in order
   */
  public CsvWriter open(OutputStream out, List<String> columns) {
    CsvWriter writer = new CsvWriter(out, form, columns, safe);
    if (form.columns().isEmpty()) {
      writer.header(tags);
    }
    return writer;
  }
}
