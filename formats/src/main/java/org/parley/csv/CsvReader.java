package org.parley.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import org.parley.file.StrictReader;
import org.parley.input.ProblemCollector;

/** Opens tables; the defaults are the default {@link CsvForm} and {@link CsvLimits}. */
public final class CsvReader {
  private static final CsvReader DEFAULTS =
      new CsvReader(CsvForm.withDefaults(), CsvLimits.withDefaults(), ImmutableList.of());

  private final CsvForm form;
  private final CsvLimits limits;
  private final ImmutableList<String> required;

  private CsvReader(CsvForm form, CsvLimits limits, ImmutableList<String> required) {
    this.form = form;
    this.limits = limits;
    this.required = required;
  }

  /** The defaults; no column is required. */
  public static CsvReader withDefaults() {
    return DEFAULTS;
  }

  /** A copy for tables of another form. */
  public CsvReader with(CsvForm other) {
    return new CsvReader(requireNonNull(other, "other"), limits, required);
  }

  /** A copy with other limits. */
  public CsvReader with(CsvLimits other) {
    return new CsvReader(form, requireNonNull(other, "other"), required);
  }

  /** A copy that refuses a table without these columns. */
  public CsvReader requiring(Iterable<String> columns) {
    return new CsvReader(form, limits, ImmutableList.copyOf(columns));
  }

  /** The form of the tables. */
  public CsvForm form() {
    return form;
  }

  /** The rows of a stream, which closing them leaves open. */
  public CsvRows rows(InputStream in) {
    return rows(new StrictReader(requireNonNull(in, "in"), form.charset()));
  }

  /** The rows of a text. */
  public CsvRows rows(String csv) {
    return rows(new StringReader(requireNonNull(csv, "csv")));
  }

  private CsvRows rows(Reader reader) {
    ProblemCollector problems = new ProblemCollector(limits.problems());
    CsvCells cells = new CsvCells(new LineReader(reader), form, limits);
    return new CsvRows(cells, form, new CsvRows.Bounds(required, limits.rows()), problems);
  }
}
