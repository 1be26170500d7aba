package org.parley.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parley.TextArbitraries;

class CsvRoundTripPropertyTest {
  private static final CsvForm PLAIN = CsvForm.withDefaults();

  @Property
  void readsWhatItWrites(
      @ForAll("forms") CsvForm form, @ForAll("tables") List<List<String>> table) {
    List<List<String>> held = form.quoted() ? table : inOneLine(form, table);

    assertThat(read(form, written(CsvOutput.withDefaults().with(form), held))).isEqualTo(held);
  }

  /** Rows that look like tags are still rows, even the first one. */
  @Property
  void hashtagsAreCells(@ForAll("hashtags") List<List<String>> table) {
    assertThat(read(PLAIN, written(CsvOutput.withDefaults(), table))).isEqualTo(table);
  }

  @Provide
  Arbitrary<List<List<String>>> hashtags() {
    return Arbitraries.of("#meta", "#affected+killed", " # event ", "#1", "")
        .list()
        .ofSize(2)
        .map(cells -> List.of("#n", cells.get(0), cells.get(1)))
        .list()
        .ofMaxSize(3);
  }

  @Property
  void tagsAreNoRow(@ForAll("tables") List<List<String>> table) {
    CsvOutput tagged =
        CsvOutput.withDefaults().withHxlTags(Map.of("n", "#meta", "x", "#affected+killed"));

    assertThat(read(PLAIN, written(tagged, table))).isEqualTo(table);
  }

  @Property
  void aSafeTableHasTheSameCellsButForApostrophes(@ForAll("tables") List<List<String>> table) {
    List<List<String>> back =
        read(PLAIN, written(CsvOutput.withDefaults().safeForSpreadsheets(), table));

    for (int row = 0; row < table.size(); row++) {
      for (int place = 0; place < 3; place++) {
        String cell = table.get(row).get(place);
        assertThat(back.get(row).get(place)).isIn(cell, "'" + cell);
      }
    }
  }

  private static byte[] written(CsvOutput output, List<List<String>> table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter rows = output.open(out, List.of("n", "x", "y"))) {
      table.forEach(row -> rows.write(Map.of("n", row.get(0), "x", row.get(1), "y", row.get(2))));
    }
    return out.toByteArray();
  }

  private static List<List<String>> read(CsvForm form, byte[] csv) {
    List<List<String>> table = new ArrayList<>();
    try (CsvRows rows = CsvReader.withDefaults().with(form).rows(new ByteArrayInputStream(csv))) {
      while (rows.hasNext()) {
        CsvRow row = rows.next();
        table.add(List.of(row.text("n"), row.text("x"), row.text("y")));
      }
      assertThat(rows.problems().problems()).isEmpty();
    }
    return table;
  }

  private static List<List<String>> inOneLine(CsvForm form, List<List<String>> table) {
    String refused = "\r\n" + form.separator();
    return table.stream()
        .map(row -> row.stream().map(cell -> without(refused, cell)).toList())
        .toList();
  }

  private static String without(String refused, String cell) {
    return cell.chars()
        .filter(c -> refused.indexOf(c) < 0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Provide
  static Arbitrary<CsvForm> forms() {
    return Arbitraries.of(
        PLAIN,
        PLAIN.withSeparator(';'),
        PLAIN.withSeparator('\t'),
        PLAIN.withSeparator('\t').withoutQuotes(),
        PLAIN.withoutQuotes(),
        PLAIN.withCharset(UTF_16BE));
  }

  /** Rows of three cells; the first numbers them, because a row of empty cells is skipped. */
  @Provide
  static Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cells =
        Arbitraries.oneOf(
            TextArbitraries.random().map(CsvRoundTripPropertyTest::encodable),
            Arbitraries.of(
                "", " ", "\"", "\"\"", "\n", "\r", ",", "#x", "=1", "-99", "\\", "\\\""));
    return cells.list().ofSize(2).list().ofMaxSize(5).map(CsvRoundTripPropertyTest::numbered);
  }

  private static List<List<String>> numbered(List<List<String>> rows) {
    List<List<String>> numbered = new ArrayList<>();
    for (List<String> row : rows) {
      numbered.add(List.of(String.valueOf(numbered.size()), row.get(0), row.get(1)));
    }
    return numbered;
  }

  private static String encodable(String text) {
    return text.codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
