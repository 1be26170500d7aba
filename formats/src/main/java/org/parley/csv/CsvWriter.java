package org.parley.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.file.InvalidOutputException;
import org.parley.input.ProblemCollector;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** A table that is being written, row by row. */
public final class CsvWriter implements AutoCloseable {
  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\n＝＋－＠");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  /** The tag of a column without a meaningful one. */
  private static final String NO_TAG = "#meta";

  private final CsvForm form;
  private final ImmutableSet<String> columns;
  private final boolean safe;
  private final CharMatcher breaks;
  private final CharsetEncoder encoder;
  private final JsonGenerator generator;

  /** Whether the next row would be read as one of tags if it has hashtags only. */
  private boolean belowHeader;

  CsvWriter(OutputStream out, CsvForm form, List<String> columns, boolean safe) {
    this.form = form;
    this.columns = ImmutableSet.copyOf(columns);
    this.safe = safe;
    this.breaks = CharMatcher.anyOf("\r\n").or(CharMatcher.is(form.separator()));
    this.encoder = form.charset().newEncoder();
    this.generator =
        CsvFactory.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(
                context(form.schema()), new OutputStreamWriter(out, form.charset().newEncoder()));
  }

  /** Sets the separator and the quote of the generator. */
  private static ObjectWriteContext context(CsvSchema schema) {
    return new ObjectWriteContext.Base() {
      @Override
      public @Nullable FormatSchema getSchema() {
        return schema;
      }
    };
  }

  void header(ImmutableMap<String, String> tags) {
    write(Maps.toMap(columns, name -> name), safe);
    if (tags.isEmpty()) {
      belowHeader = true;
    } else {
      write(tags, false);
    }
  }

  /**
   * Writes a row.
   *
   * @param cells the cells under the names of their columns; a column without one is empty
   * @throws IllegalArgumentException if a cell belongs to no column, or cannot be written in the
   *     form or its encoding
   * @throws UncheckedIOException if the stream cannot be written
   */
  public void write(Map<String, String> cells) {
    for (String column : cells.keySet()) {
      checkArgument(columns.contains(column), "the table has no column '%s'", column);
    }
    if (belowHeader && CsvCells.areTags(cells.values())) {
      write(Maps.toMap(columns, name -> NO_TAG), false);
    }
    belowHeader = false;
    write(cells, safe);
  }

  private void write(Map<String, String> cells, boolean guarded) {
    try {
      generator.writeStartArray();
      for (String column : columns) {
        String cell = cells.getOrDefault(column, "");
        write(checked(column, guarded ? guarded(cell) : cell));
      }
      generator.writeEndArray();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /** Quotes cells that begin or end with space or control characters, which readers might trim. */
  private void write(String cell) {
    if (form.quoted() && hasSpaceAround(cell)) {
      generator.writeRawValue('"' + cell.replace("\"", "\"\"") + '"');
    } else {
      generator.writeString(cell);
    }
  }

  private static boolean hasSpaceAround(String cell) {
    return !cell.isEmpty() && (cell.charAt(0) <= ' ' || cell.charAt(cell.length() - 1) <= ' ');
  }

  private static String guarded(String cell) {
    boolean risky =
        !cell.isEmpty() && FORMULA.matches(cell.charAt(0)) && !NUMBER.matcher(cell).matches();
    return risky ? "'" + cell : cell;
  }

  private static InvalidOutputException refused(String column, String reason) {
    return new InvalidOutputException(
        "a cell of column " + ProblemCollector.shown(column) + " " + reason);
  }

  private String checked(String column, String cell) {
    if (!form.quoted() && breaks.matchesAnyOf(cell)) {
      throw refused(
          column, "must not have a separator or a line break, which this form cannot represent");
    }
    if (!encoder.canEncode(cell)) {
      throw refused(column, "must have only characters of " + form.charset());
    }
    return cell;
  }

  /**
   * Flushes the table; the stream remains open.
   *
   * @throws UncheckedIOException if the target cannot be written
   */
  @Override
  public void close() {
    try {
      generator.close();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }
}
