package org.parley.csv;

import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.parley.input.ProblemCollector;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The form of a table; none of it is guessed from a file.
 *
 * @param separator the separator of cells
 * @param quoted whether a cell with a separator, a quote or a line break is in double quotes
 * @param charset the encoding; a byte order mark of UTF-8 is skipped
 * @param trimmed whether space around a cell is ignored
 * @param columns the names of the columns, if the file itself does not name them
 */
public record CsvForm(
    char separator,
    boolean quoted,
    Charset charset,
    boolean trimmed,
    Optional<ImmutableList<String>> columns) {
  private static final CsvForm DEFAULTS =
      new CsvForm(',', true, StandardCharsets.UTF_8, false, Optional.empty());

  /**
   * Refuses a quote or a line break as the separator.
   *
   * @throws IllegalArgumentException if the separator is a quote or a line break
   */
  public CsvForm {
    require(
        separator != '"' && separator != '\n' && separator != '\r',
        "a separator must not be a quote or a line break",
        "separator",
        ProblemCollector.shown(String.valueOf(separator)));
    requireNonNull(charset, "charset");
    requireNonNull(columns, "columns");
  }

  /** Commas, quotes, UTF-8, every space kept, the names of the columns in the first row. */
  public static CsvForm withDefaults() {
    return DEFAULTS;
  }

  /**
   * A copy with another separator, for example {@code ';'}.
   *
   * @throws IllegalArgumentException if the separator is a quote or a line break
   */
  public CsvForm withSeparator(char other) {
    return new CsvForm(other, quoted, charset, trimmed, columns);
  }

  /** A copy in which a quote is a character like any other, so that no cell has a line break. */
  public CsvForm withoutQuotes() {
    return new CsvForm(separator, false, charset, trimmed, columns);
  }

  /** A copy in another encoding, for example ISO 8859-1. */
  public CsvForm withCharset(Charset other) {
    return new CsvForm(separator, quoted, other, trimmed, columns);
  }

  /** A copy in which space around a cell is ignored. */
  public CsvForm withCellsTrimmed() {
    return new CsvForm(separator, quoted, charset, true, columns);
  }

  /** A copy for files that do not name their columns, whose first row is data. */
  public CsvForm withColumns(Iterable<String> names) {
    return new CsvForm(
        separator, quoted, charset, trimmed, Optional.of(ImmutableList.copyOf(names)));
  }

  /** The form as a schema of Jackson, with the line ends that are written. */
  CsvSchema schema() {
    CsvSchema schema =
        CsvSchema.emptySchema().withColumnSeparator(separator).withLineSeparator("\n");
    return quoted ? schema : schema.withoutQuoteChar();
  }
}
