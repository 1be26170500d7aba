package org.parley.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The oddities of real files, each read or refused with its line. */
class CsvReaderTest {
  private static final CsvForm PLAIN = CsvForm.withDefaults();
  private static final CsvForm TABS = PLAIN.withSeparator('\t').withoutQuotes();

  /** The result of a file: its rows as {@code line: cell|cell}, then its problems. */
  private static List<String> outcome(CsvReader reader, byte[] csv) {
    List<String> outcome = new ArrayList<>();
    try (CsvRows rows = reader.rows(new ByteArrayInputStream(csv))) {
      while (rows.hasNext()) {
        CsvRow row = rows.next();
        outcome.add(
            row.line() + ": " + String.join("|", row.columns().stream().map(row::text).toList()));
      }
      rows.problems().problems().forEach(problem -> outcome.add(problem.toString()));
    }
    return outcome;
  }

  static Stream<Arguments> oddities() {
    return Stream.of(
        of("quotes inside a cell", PLAIN, "a,b\n\"say \"\"no\"\"\",2\n", "2: say \"no\"|2"),
        of("a quote within a bare cell", PLAIN, "a,b\n5\" gun,2\n", "2: 5\" gun|2"),
        of(
            "line breaks in a cell",
            PLAIN,
            "a,b\n\"x\ny\r\nz\",2\n3,4\n",
            "2: x\ny\r\nz|2",
            "5: 3|4"),
        of("a byte order mark", PLAIN, "\ufeffa,b\n1,2\n", "2: 1|2"),
        of("a byte order mark and quotes", PLAIN, "\ufeff\"a\",b\n1,2\n", "2: 1|2"),
        of("Windows line ends", PLAIN, "a,b\r\n1,2\r\n3,4\r\n", "2: 1|2", "3: 3|4"),
        of("Mac line ends", PLAIN, "a,b\r1,2\r3,4\r", "2: 1|2", "3: 3|4"),
        of("no line end at the end", PLAIN, "a,b\n1,2", "2: 1|2"),
        of("blank lines between", PLAIN, "\na,b\n\n1,2\n,\n\n3,4\n", "4: 1|2", "7: 3|4"),
        of("space is kept", PLAIN, "a,b\n 1 ,2\n", "2:  1 |2"),
        of("space is trimmed", PLAIN.withCellsTrimmed(), "a , b\n 1 ,\u00a02\n", "2: 1|2"),
        of(
            "no file at all",
            PLAIN,
            "",
            "line 1: the file is empty; its first line must name its columns"),
        of("a missing header", PLAIN, "1,2\n3,4\n", "line 1: the header has no column a"),
        of(
            "a doubled header",
            PLAIN,
            "a,b,a\n1,2,3\n",
            "line 1, column a: must not be in the header twice"),
        of(
            "a header without a name",
            PLAIN,
            "a,,b\n1,2,3\n",
            "line 1: the header has no name for column 2"),
        of(
            "a header that comes again",
            PLAIN,
            "a,b\n1,2\na,b\n3,4\n",
            "2: 1|2",
            "3: a|b",
            "4: 3|4"),
        of(
            "a short row",
            PLAIN,
            "a,b\n1\n3,4\n",
            "3: 3|4",
            "line 2: the row has 1 cells, and the header 2"),
        of(
            "a long row",
            PLAIN,
            "a,b\n1,2,3\n3,4\n",
            "3: 3|4",
            "line 2: the row has 3 cells, and the header 2"),
        of(
            "a quote that is not closed",
            PLAIN,
            "a,b\n1,2\n3,\"4\n5,6\n",
            "2: 1|2",
            "line 3: a quoted cell is not closed; nothing from here on was read"),
        of(
            "text after a quote",
            PLAIN,
            "a,b\n1,2\n\"3\"x,4\n",
            "2: 1|2",
            "line 3: after a quoted cell must come a comma or the end of the line; nothing from"
                + " here"
                + " on was read"),
        of(
            "semicolons read as commas",
            PLAIN,
            "a;b\n1;2\n",
            "line 1: the header has no column a and seems to be separated by semicolons; a comma"
                + " must stand between columns"),
        of("semicolons", PLAIN.withSeparator(';'), "a;b\n1,5;2\n", "2: 1,5|2"),
        of("tabs without quotes", TABS, "a\tb\n\"1\t5\" gun\n", "2: \"1|5\" gun"),
        of(
            "Latin-1 read as UTF-8",
            PLAIN,
            latin("a,b\n1,2\nCaf\u00e9,4\n"),
            "2: 1|2",
            "line 3: is not UTF-8; nothing from here on was read"),
        of(
            "Latin-1 read as UTF-8, from the beginning of a line on",
            PLAIN,
            latin("a,b\n1,2\n\u00e9,4\n"),
            "2: 1|2",
            "line 3: is not UTF-8; nothing from here on was read"),
        of(
            "Latin-1 read as UTF-8, in a quoted cell",
            PLAIN,
            latin("a,b\n1,2\n3,\"x\n\u00e9\"\n"),
            "2: 1|2",
            "line 4: is not UTF-8; nothing from here on was read"),
        of("Latin-1", PLAIN.withCharset(ISO_8859_1), latin("a,b\nCaf\u00e9,4\n"), "2: Caf\u00e9|4"),
        of("a file without its own names", PLAIN.withColumns(List.of("a", "b")), "1,2\n", "1: 1|2"),
        of("a row of tags", PLAIN, "a,b\n#event+id,#affected+killed\n1,2\n", "3: 1|2"),
        of("a row of tags further down", PLAIN, "a,b\n1,2\n#x,#y\n", "2: 1|2", "3: #x|#y"),
        of("a row that only looks like tags", PLAIN, "a,b\n#1 hit,# 2\n", "2: #1 hit|# 2"));
  }

  private static Arguments of(String name, CsvForm form, String csv, String... outcome) {
    return of(name, form, csv.getBytes(UTF_8), outcome);
  }

  private static Arguments of(String name, CsvForm form, byte[] csv, String... outcome) {
    return arguments(name, form, csv, ImmutableList.copyOf(outcome));
  }

  private static byte[] latin(String csv) {
    return csv.getBytes(ISO_8859_1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddities")
  void readsOrRefusesWithTheLine(
      String name, CsvForm form, byte[] csv, ImmutableList<String> outcome) {
    CsvReader reader = CsvReader.withDefaults().with(form).requiring(List.of("a"));

    assertThat(outcome(reader, csv)).isEqualTo(outcome);
  }

  @Test
  void tagsAreTiedToTheirColumns() {
    try (CsvRows rows =
        CsvReader.withDefaults().rows("id,x,dead\n#event+id,,#affected +killed\n")) {
      assertThat(rows.hasNext()).isFalse();
      assertThat(rows.tags())
          .containsExactly(
              entry("id", "#event+id"), entry("x", ""), entry("dead", "#affected +killed"));
    }
  }

  @Test
  void limitsAreToldWithTheLine() {
    CsvLimits limits = CsvLimits.withDefaults().withCellLength(5).withRows(2);
    CsvReader reader = CsvReader.withDefaults().with(limits);

    assertThat(outcome(reader, "a\n1\n123456789\n".getBytes(UTF_8)))
        .containsExactly(
            "2: 1", "line 3: a cell has more than 5 characters; nothing from here on was read");
    assertThat(outcome(reader, "a\n1\n2\n3\n".getBytes(UTF_8)))
        .containsExactly("2: 1", "3: 2", "line 4: the file has more than 2 rows");
  }
}
