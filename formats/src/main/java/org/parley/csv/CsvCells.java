package org.parley.csv;

import com.google.common.base.CharMatcher;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** The lists of cells that a file consists of, header or not. */
final class CsvCells implements AutoCloseable {
  private static final CharMatcher SPACE =
      CharMatcher.whitespace().or(CharMatcher.forPredicate(Character::isWhitespace));

  /** A hashtag with its attributes, as HXL 1.1 spells them. */
  private static final Pattern TAG =
      Pattern.compile("\\s*#\\s*[A-Za-z][A-Za-z0-9_]*(\\s*\\+\\s*[A-Za-z][A-Za-z0-9_]*)*\\s*");

  private final LineReader lines;
  private final CsvForm form;
  private final CsvLimits limits;
  private final JsonParser parser;

  CsvCells(LineReader lines, CsvForm form, CsvLimits limits) {
    this.lines = lines;
    this.form = form;
    this.limits = limits;
    this.parser =
        CsvFactory.builder()
            .configure(CsvReadFeature.TRIM_SPACES, form.trimmed())
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(limits.cellLength()).build())
            .build()
            .createParser(context(form.schema()), lines);
  }

  /** Sets the separator and the quote of the parser. */
  private static ObjectReadContext context(CsvSchema schema) {
    return new ObjectReadContext.Base() {
      @Override
      public @Nullable FormatSchema getSchema() {
        return schema;
      }
    };
  }

  /**
   * The cells of a row, as found.
   *
   * @param number the line on which they begin
   * @param cells the cells; only the first ones if there are too many
   * @param width their number
   */
  record Line(int number, List<String> cells, int width) {
    boolean isBlank() {
      return cells.stream().allMatch(cell -> SPACE.matchesAllOf(cell));
    }
  }

  /** Whether all cells are tags of the Humanitarian Exchange Language or empty. */
  static boolean areTags(Collection<String> cells) {
    return cells.stream().allMatch(cell -> cell.isEmpty() || TAG.matcher(cell).matches());
  }

  /**
   * The next line that is not blank.
   *
   * @param width how many cells are kept
   * @throws UnreadableException if nothing more can be read
   */
  Optional<Line> next(int width) {
    try {
      while (parser.nextToken() != null) {
        Line line = line(width);
        if (lines.isBrokenInALine()) {
          throw broken();
        }
        if (!line.isBlank()) {
          return Optional.of(line);
        }
      }
    } catch (JacksonException e) {
      throw lines.isBroken()
          ? broken()
          : new UnreadableException(
              lines.lineAt(parser.currentTokenLocation().getCharOffset()), rule(e));
    }
    if (lines.isBroken()) {
      throw broken();
    }
    return Optional.empty();
  }

  private UnreadableException broken() {
    return new UnreadableException(
        lines.lastLine(), lines.damage().orElse("is not " + form.charset().name()));
  }

  /** The rest of the file cannot be read. */
  static final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    private UnreadableException(int line, String rule) {
      super(rule + "; nothing from here on was read");
      this.line = line;
    }

    int line() {
      return line;
    }

    String rule() {
      return String.valueOf(getMessage());
    }
  }

  private Line line(int width) {
    List<String> cells = new ArrayList<>();
    int found = 0;
    int number = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (found++ == 0) {
        number = lines.lineAt(parser.currentTokenLocation().getCharOffset());
      }
      if (found <= width) {
        cells.add(form.trimmed() ? SPACE.trimFrom(parser.getString()) : parser.getString());
      }
    }
    return new Line(number, cells, found);
  }

  private String rule(JacksonException e) {
    if (e instanceof JacksonIOException io) {
      throw new UncheckedIOException(io.getCause());
    }
    if (e instanceof StreamConstraintsException) {
      return "a cell has more than " + limits.cellLength() + " characters";
    }
    return lines.isAtEnd()
        ? "a quoted cell is not closed"
        : "after a quoted cell must come a "
            + CsvHeader.name(form.separator())
            + " or the end of the line";
  }

  @Override
  public void close() {
    parser.close();
  }
}
