package org.parley.dataset.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.csv.CsvReader;
import org.parley.csv.CsvRow;
import org.parley.csv.CsvRows;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.DatasetWriter;
import org.parley.file.ReadResult;
import org.parley.file.WriteResult;

/** Any cells come back unchanged, and cause nothing but a problem. */
class UcdpGedFormatPropertyTest {
  private static final UcdpGedFormat FORMAT = UcdpGedFormat.withDefaults();

  @Property(tries = 300)
  void everyCellComesBack(@ForAll("tables") List<Map<String, String>> rows) {
    ReadResult reading = DatasetReader.of(FORMAT).readText(Rows.csv(rows));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteResult writing = DatasetWriter.of(FORMAT).write(reading.dossier(), out);

    assertThat(writing).isEqualTo(new WriteResult(rows.size(), ImmutableList.of()));
    assertThat(cells(out.toByteArray(), rows.get(0).keySet()))
        .isEqualTo(ImmutableList.<Map<String, String>>copyOf(rows));
  }

  /** A second reading gives the same dossier: no cell is read in two ways. */
  @Property(tries = 100)
  void whatIsWrittenIsReadAlike(@ForAll("tables") List<Map<String, String>> rows) {
    ReadResult reading = DatasetReader.of(FORMAT).readText(Rows.csv(rows));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DatasetWriter.of(FORMAT).write(reading.dossier(), out);

    assertThat(DatasetReader.of(FORMAT).read(new ByteArrayInputStream(out.toByteArray())).dossier())
        .isEqualTo(reading.dossier());
  }

  private static ImmutableList<Map<String, String>> cells(byte[] csv, Iterable<String> columns) {
    try (CsvRows rows = CsvReader.withDefaults().rows(new ByteArrayInputStream(csv))) {
      ImmutableList.Builder<Map<String, String>> cells = ImmutableList.builder();
      rows.forEachRemaining(row -> cells.add(cells(row, columns)));
      return cells.build();
    }
  }

  private static ImmutableMap<String, String> cells(CsvRow row, Iterable<String> columns) {
    ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
    columns.forEach(column -> cells.put(column, row.text(column)));
    return cells.buildOrThrow();
  }

  /** Valid rows in which some cells were replaced, with a column that the format does not know. */
  @Provide
  Arbitrary<List<Map<String, String>>> tables() {
    return Combinators.combine(
            Arbitraries.of(Rows.SOUND.keySet()).list().ofMaxSize(8), hostile().list().ofSize(9))
        .as(UcdpGedFormatPropertyTest::row)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(UcdpGedFormatPropertyTest::numbered);
  }

  private static Map<String, String> row(List<String> columns, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>(Rows.SOUND);
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    row.put("fatalities/~1 \"new\"", cells.get(8));
    return row;
  }

  private static List<Map<String, String>> numbered(List<Map<String, String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).put("id", String.valueOf(i));
    }
    return rows;
  }

  private static Arbitrary<String> hostile() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            " ",
            "0",
            "-1",
            "-99",
            "3",
            "4e+05",
            "1e99",
            "007",
            "2016-02-30",
            "2016-01-31",
            "2016-01-01 00:00:00.000",
            "9999-12-31",
            "\"NNA,2016-01-02,x\"",
            "NNA",
            "NNA ",
            "2016-01-02",
            "118",
            "NaN",
            "-0",
            "\"",
            ";",
            "\";\"",
            "a\nb\u0000",
            "x".repeat(1100)),
        Arbitraries.strings().ofMaxLength(12).filter(UcdpGedFormatPropertyTest::isText));
  }

  /** Half a surrogate pair is not text and has no bytes. */
  private static boolean isText(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
