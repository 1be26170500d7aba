package org.parley.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOutputTest {
  private static final CsvOutput PLAIN = CsvOutput.withDefaults();
  private static final CsvForm TABS = CsvForm.withDefaults().withSeparator('\t').withoutQuotes();

  private static ByteArrayOutputStream written(CsvOutput output, String cell) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter table = output.open(out, List.of("a", "b"))) {
      table.write(Map.of("a", cell));
    }
    return out;
  }

  private static String text(CsvOutput output, String cell) {
    return written(output, cell).toString(UTF_8);
  }

  @Test
  void quotesWhatMustBeQuotedAndNothingElse() {
    assertThat(text(PLAIN, "plain")).isEqualTo("a,b\nplain,\n");
    assertThat(text(PLAIN, "a,b")).isEqualTo("a,b\n\"a,b\",\n");
    assertThat(text(PLAIN, "say \"no\"")).isEqualTo("a,b\n\"say \"\"no\"\"\",\n");
    assertThat(text(PLAIN, "x\r\ny")).isEqualTo("a,b\n\"x\r\ny\",\n");
  }

  @Test
  void writesInTheFormAskedFor() {
    assertThat(text(PLAIN.with(CsvForm.withDefaults().withSeparator(';')), "1,5"))
        .isEqualTo("a;b\n1,5;\n");
    assertThat(text(PLAIN.with(TABS), "5\" gun, \"old\"")).isEqualTo("a\tb\n5\" gun, \"old\"\t\n");
    assertThat(text(PLAIN.with(CsvForm.withDefaults().withColumns(List.of("a", "b"))), "1"))
        .isEqualTo("1,\n");
    assertThat(
            written(PLAIN.with(CsvForm.withDefaults().withCharset(ISO_8859_1)), "Caf\u00e9")
                .toByteArray())
        .isEqualTo("a,b\nCaf\u00e9,\n".getBytes(ISO_8859_1));
  }

  @Test
  void writesARowOfTags() {
    assertThat(text(PLAIN.withHxlTags(Map.of("b", "#affected+killed")), "1"))
        .isEqualTo("a,b\n,#affected+killed\n1,\n");
    assertThat(text(PLAIN.withHxlTags(Map.of("b", "#affected+killed")).safeForSpreadsheets(), "1"))
        .isEqualTo("a,b\n,#affected+killed\n1,\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "-",
        "+",
        "--1",
        "-1,2",
        "- 99",
        "=",
        "-99%",
        "＝1+1",
        "＠1",
        "+7 912"
      })
  void putsAnApostropheBeforeWhatASpreadsheetTakesForAFormula(String cell) {
    assertThat(read(text(PLAIN.safeForSpreadsheets(), cell))).isEqualTo("'" + cell);
    assertThat(read(text(PLAIN, cell))).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-99",
        "+7",
        "-1.5",
        "-4e+05",
        "4e+05",
        "1",
        "a=b",
        " -1",
        "'=1",
        "2024-10-01",
        "~5"
      })
  void leavesNumbersAndTextAlone(String cell) {
    assertThat(read(text(PLAIN.safeForSpreadsheets(), cell))).isEqualTo(cell);
  }

  @Test
  void aFirstRowOfHashtagsGetsTagsOfItsOwn() {
    String table = text(PLAIN, "#x");
    assertThat(table).isEqualTo("a,b\n#meta,#meta\n#x,\n");
    assertThat(read(table)).isEqualTo("#x");
  }

  private static String read(String csv) {
    try (CsvRows rows = CsvReader.withDefaults().rows(csv)) {
      return rows.next().text("a");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb", "a\nb", "a\rb"})
  void refusesWhatAFormWithoutQuotesCannotHold(String cell) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(PLAIN.with(TABS), cell))
        .withMessage(
            "a cell of column a must not have a separator or a line break, which this form cannot represent");
  }

  @Test
  void refusesWhatTheEncodingCannotHold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(PLAIN.with(CsvForm.withDefaults().withCharset(ISO_8859_1)), "Київ"))
        .withMessage("a cell of column a must have only characters of ISO-8859-1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(PLAIN, "half \ud83d"))
        .withMessage("a cell of column a must have only characters of UTF-8");
  }

  @Test
  void refusesACellOfNoColumn() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter table = PLAIN.open(out, List.of("a"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> table.write(Map.of("z", "1")))
          .withMessage("the table has no column 'z'");
    }
  }
}
