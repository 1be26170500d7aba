package org.parley.csv;

import com.google.common.base.CharMatcher;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The rows of a CSV file, one after the other; what is no row of the header's form is told. */
final class CsvRows implements AutoCloseable {
  private static final CharMatcher SPACE =
      CharMatcher.whitespace().or(CharMatcher.forPredicate(Character::isWhitespace));

  private final LineReader lines;
  private final CsvLimits limits;
  private final Problems problems;
  private final JsonParser parser;

  CsvRows(LineReader lines, CsvLimits limits, Problems problems) {
    this.lines = lines;
    this.limits = limits;
    this.problems = problems;
    this.parser =
        CsvFactory.builder()
            .enable(CsvReadFeature.TRIM_SPACES)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(limits.cellLength()).build())
            .build()
            .createParser(ObjectReadContext.empty(), lines);
  }

  /** Gives every row below the header; none if the header is wrong. */
  void forEach(Consumer<Row> use) {
    try {
      Optional<Header> header = header();
      if (header.isPresent()) {
        forEach(header.get(), use);
      }
    } catch (JacksonException e) {
      problems.add(line(e), rule(e));
    }
  }

  private Optional<Header> header() {
    Optional<Line> first = next(Integer.MAX_VALUE);
    if (first.isEmpty()) {
      problems.add(1, "the file is empty; its first line must name its columns");
    }
    return first.flatMap(line -> Header.of(line.number(), line.cells(), problems));
  }

  private void forEach(Header header, Consumer<Row> use) {
    int rows = 0;
    for (Optional<Line> next = next(header.size()); next.isPresent(); next = next(header.size())) {
      Line line = next.get();
      if (++rows > limits.rows()) {
        problems.add(line.number(), "the file has more than " + limits.rows() + " rows");
        return;
      }
      if (line.width() == header.size()) {
        use.accept(new Row(line.number(), header, line.cells()));
      } else {
        problems.add(
            line.number(),
            "the row has " + line.width() + " cells, and the header " + header.size());
      }
    }
  }

  /** A row as it was found; of too many cells only the first ones are kept. */
  private record Line(int number, List<String> cells, int width) {
    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  /** The next row that is not blank. */
  private Optional<Line> next(int width) {
    while (parser.nextToken() != null) {
      Line line = line(width);
      if (!line.isBlank()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
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
        cells.add(SPACE.trimFrom(parser.getString()));
      }
    }
    return new Line(number, cells, found);
  }

  private int line(JacksonException e) {
    return isNotUtf8(e)
        ? lines.lastLine()
        : lines.lineAt(parser.currentTokenLocation().getCharOffset());
  }

  private String rule(JacksonException e) {
    if (isNotUtf8(e)) {
      return "is not UTF-8; nothing from here on was read";
    }
    if (e instanceof JacksonIOException io) {
      throw new UncheckedIOException(io.getCause());
    }
    if (e instanceof StreamConstraintsException) {
      return "a cell has more than "
          + limits.cellLength()
          + " characters; nothing from here on was read";
    }
    return lines.isAtEnd()
        ? "a quoted cell is not closed; nothing from here on was read"
        : "after a quoted cell must come a comma or the end of the line; nothing from here on was"
            + " read";
  }

  private static boolean isNotUtf8(JacksonException e) {
    return e.getCause() instanceof Utf8Reader.NotUtf8Exception;
  }

  @Override
  public void close() {
    parser.close();
  }
}
