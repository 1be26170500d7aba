package org.parley.dataset.gdelt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.csv.CsvForm;
import org.parley.csv.CsvOutput;
import org.parley.dataset.DatasetReader;
import org.parley.dataset.DatasetWriter;
import org.parley.dossier.Dossier;
import org.parley.file.ReadResult;

/** Files without a header and quotes. */
class GdeltFormTest {
  private static final GdeltMentionsFormat FORMAT = GdeltMentionsFormat.withDefaults();
  private static final DatasetReader READER = DatasetReader.of(FORMAT);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"quoted\"",
        "a \"b\" c",
        "\"open",
        "'",
        "\\",
        "a\\tb",
        " space around ",
        "a,b;c",
        "#"
      })
  void everyCharacterButTabAndLineBreakIsItself(String cell) {
    String file =
        GdeltTables.file(FORMAT, List.of(GdeltTables.with(GdeltTables.mention(), "Extras", cell)));

    ReadResult reading = READER.readText(file);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.dossier().claims().get(0).extensions().text("gdelt.Extras")).contains(cell);
    assertThat(GdeltTables.written(FORMAT, reading)).isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesEndInEachWay(String end) {
    Map<String, String> other = GdeltTables.with(GdeltTables.mention(), "SentenceID", "8");
    String file = GdeltTables.file(FORMAT, List.of(GdeltTables.mention(), other));

    ReadResult reading = READER.readText(file.replace("\n", end));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.dossier()).isEqualTo(READER.readText(file).dossier());
  }

  @Test
  void theLastLineNeedsNoEnd() {
    String file = GdeltTables.file(FORMAT, List.of(GdeltTables.mention()));

    ReadResult reading = READER.readText(file.stripTrailing() + "\t");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.summary().kept()).isEqualTo(1);
  }

  @Test
  void tellsARowOfAnotherLength() {
    String file = GdeltTables.file(FORMAT, List.of(GdeltTables.mention()));

    ReadResult reading = READER.readText("a\tb\n" + file);

    assertThat(reading.summary().kept()).isEqualTo(1);
    assertThat(reading.problems())
        .extracting(Object::toString)
        .containsExactly("line 1: the row has 2 cells, and the header 16");
  }

  @Test
  void aTableWithAHeaderMayHaveMoreColumnsAndAFileWithoutOneDoesNotCarryThem() {
    CsvForm headed = CsvForm.withDefaults();
    Dossier dossier =
        READER
            .with(headed)
            .readText(
                "GLOBALEVENTID,MentionType,MentionIdentifier,note\n1,1,https://a.example/,x\n")
            .dossier();

    var rows = new ByteArrayOutputStream();
    var table = new ByteArrayOutputStream();

    assertThat(DatasetWriter.of(FORMAT).write(dossier, rows).notCarried())
        .extracting(entity -> entity.kind().toString())
        .containsExactly("CLAIM");
    assertThat(
            DatasetWriter.of(FORMAT)
                .with(CsvOutput.withDefaults().with(headed))
                .write(dossier, table)
                .notCarried())
        .isEmpty();
    assertThat(table.toString(UTF_8)).contains(",note\n");
  }
}
