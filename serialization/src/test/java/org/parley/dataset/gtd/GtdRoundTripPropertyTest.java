package org.parley.dataset.gtd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.csv.CsvReader;
import org.parley.csv.CsvRow;
import org.parley.csv.CsvRows;
import org.parley.dataset.DatasetFormat;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.DatasetReading;
import org.parley.dataset.DatasetWriter;
import org.parley.dataset.DatasetWriting;

class GtdRoundTripPropertyTest {
  @Property(tries = 300)
  void rowsComeBackAsTheyWere(@ForAll("tables") List<Map<String, String>> rows) {
    comeBack(GtdFormat.withDefaults(), rows);
  }

  @Property(tries = 300)
  void anyTextIsAnIdOrIsTold(@ForAll("ids") String id) {
    Map<String, String> row = GtdRows.with(GtdRows.bombing(), Map.of("eventid", id));
    DatasetReading reading = DatasetReader.of(GtdFormat.withDefaults()).readText(GtdRows.csv(row));

    assertThat(reading.kept()).isEqualTo(reading.problems().isEmpty() ? 1 : 0);
    if (reading.kept() == 1) {
      comeBack(GtdFormat.withDefaults(), List.of(row));
    }
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.oneOf(cells(), Arbitraries.strings().ofMaxLength(1200));
  }

  private static void comeBack(DatasetFormat format, List<Map<String, String>> rows) {
    DatasetReading reading =
        DatasetReader.of(format)
            .read(new ByteArrayInputStream(GtdRows.csv(rows).getBytes(StandardCharsets.UTF_8)));
    assertThat(reading.kept()).isEqualTo(rows.size());

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DatasetWriting writing = DatasetWriter.of(format).write(reading.dossier(), out);

    assertThat(writing.rows()).isEqualTo(rows.size());
    assertThat(writing.notCarried()).isEmpty();
    try (CsvRows again = CsvReader.withDefaults().rows(out.toString(StandardCharsets.UTF_8))) {
      for (Map<String, String> row : rows) {
        CsvRow written = again.next();
        row.forEach((column, cell) -> assertThat(written.text(column)).isEqualTo(cell));
      }
    }
  }

  @Provide
  Arbitrary<List<Map<String, String>>> tables() {
    return rows(new ArrayList<>(GtdRows.bombing().keySet()), GtdRows.bombing(), GtdRows.unknown());
  }

  private static Arbitrary<List<Map<String, String>>> rows(
      List<String> columns, Map<String, String> first, Map<String, String> second) {
    Arbitrary<Map<String, String>> changes =
        Arbitraries.maps(
                Arbitraries.of(columns).filter(column -> !column.equals("eventid")), cells())
            .ofMaxSize(20);
    Arbitrary<Map<String, String>> row =
        changes.flatMap(
            cells ->
                Arbitraries.of(first, second)
                    .flatMap(
                        base ->
                            cells()
                                .map(
                                    extra -> {
                                      Map<String, String> whole = new LinkedHashMap<>();
                                      columns.forEach(
                                          column -> whole.put(column, base.get(column)));
                                      whole.putAll(cells);
                                      whole.put("remark ~/of ours", extra);
                                      return whole;
                                    })));
    return row.list().ofMinSize(1).ofMaxSize(3).map(GtdRoundTripPropertyTest::numbered);
  }

  private static List<Map<String, String>> numbered(List<Map<String, String>> rows) {
    List<Map<String, String>> numbered = new ArrayList<>();
    for (Map<String, String> row : rows) {
      numbered.add(GtdRows.with(row, Map.of("eventid", "20310101000" + numbered.size())));
    }
    return numbered;
  }

  private static Arbitrary<String> cells() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            " ",
            "0",
            "1",
            "-1",
            "-99",
            "4e+05",
            "1e999999999",
            "3.0",
            "NaN",
            "2031-02-05",
            "05 March 2031",
            "10000-01-01",
            "a;b; a;;",
            " x ",
            "a : b : c",
            "crowd size=",
            "crowd size=~",
            "crowd size=90%",
            "crowd size=100..50",
            "crowd size=first",
            "Civilians (Norland)",
            "12",
            "State forces-Civilians",
            "=1+1",
            "\"",
            "90.0000",
            "-0.0",
            "9223372036854775808",
            "253402300800",
            "99999999999"),
        Arbitraries.strings().ofMaxLength(12),
        Arbitraries.strings()
            .withChars(";: ,\"\n\r\t\u0000\u0085\u2028/~=-0123456789")
            .ofMaxLength(8));
  }
}
