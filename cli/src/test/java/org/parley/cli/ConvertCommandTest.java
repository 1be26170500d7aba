package org.parley.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.dossier.Dossier;
import org.parley.json.ParleyJson;

class ConvertCommandTest {
  private static final String ARTICLE = "../examples/data/article.json";
  private static final String COUNTS = "../examples/data/disputed-counts.csv";

  private static final String ODD =
      """
      event,measure,claimant,figure
      e,a+b,x,1
      e,a+b,y,often
      e,a+b,z,3
      """;

  @TempDir Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private static Run convert(String from, String to, String in, String out) {
    return Run.of("convert", "--from", from, "--to", to, in, out);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stream", "claimreview"})
  void anArticleComesBackAsItWas(String format) throws IOException {
    Run there = convert("dossier", format, ARTICLE, file("there"));
    assertThat(there)
        .isEqualTo(new Run(0, "", "parley: 77 entities read, 77 kept, 0 with problems\n"));

    assertThat(convert(format, "dossier", file("there"), file("back.json")).exit()).isZero();
    assertThat(read("back.json"))
        .isEqualTo(ParleyJson.withDefaults().readDossier(Path.of(ARTICLE)));
  }

  private Dossier read(String name) {
    return ParleyJson.withDefaults().readDossier(folder.resolve(name));
  }

  @Test
  void figuresComeBackAsTheyWere() throws IOException {
    assertThat(convert("reports", "stream", COUNTS, file("counts.ndjson.gz")).err())
        .isEqualTo("parley: 204 rows read, 204 kept, 0 with problems\n");
    convert("stream", "reports", file("counts.ndjson.gz"), file("counts.csv"));
    convert("reports", "dossier", COUNTS, file("first.json"));
    convert("reports", "dossier", file("counts.csv"), file("second.json"));

    assertThat(read("second.json")).isEqualTo(read("first.json"));
  }

  @Test
  void packsWhatIsToBePacked() throws IOException {
    convert("dossier", "stream", ARTICLE, file("a.ndjson"));
    convert("dossier", "stream", ARTICLE, file("a.ndjson.gz"));

    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(folder.resolve("a.ndjson.gz")))) {
      assertThat(ByteStreams.toByteArray(in))
          .isEqualTo(Files.readAllBytes(folder.resolve("a.ndjson")));
    }
  }

  @Test
  void writesNothingIfAnythingIsWrong() throws IOException {
    Files.writeString(folder.resolve("odd.csv"), ODD);
    Files.writeString(folder.resolve("out.json"), "as before");

    Run run = convert("reports", "dossier", file("odd.csv"), file("out.json"));

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err().lines())
        .hasSize(3)
        .startsWith(
            "parley: line 3, column figure: must state a number (write 180, at least 180, or ? and"
                + " words without a number), got 'often'")
        .endsWith(
            "parley: 3 rows read, 2 kept, 1 with problems",
            "parley: nothing is written; --keep-going writes what was kept");
    assertThat(folder.resolve("out.json")).hasContent("as before");
    assertThat(Run.withInput(ODD, "convert", "--from", "reports", "--to", "dossier", "-", "-"))
        .isEqualTo(new Run(1, "", run.err()));
  }

  @Test
  void keepsGoingIfAsked() {
    Run run =
        Run.withInput(
            ODD, "convert", "--from", "reports", "--to", "reports", "--keep-going", "-", "-");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err()).endsWith("parley: 3 rows read, 2 kept, 1 with problems\n");
  }

  @Test
  void skipsBadLinesOfAStream() {
    String lines =
        """
        {"actor":{"id":"a","kind":"STATE"}}
        nonsense
        {"source":{"id":"s","kind":"ARTICLE","publisher":"nobody"}}
        """;
    String[] command = {"convert", "--from", "stream", "--to", "stream", "-", "-", "--keep-going"};

    Run run = Run.withInput(lines, command);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.err().lines())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("parley: line 2, column 1: "))
        .anyMatch(line -> line.contains("no actor has the id 'nobody'"))
        .endsWith("parley: 2 entities read, 2 kept, 2 with problems");
  }

  @ParameterizedTest
  @CsvSource({"stream,entities", "reports,rows"})
  void keepsWhatAPackedFileHasThatWasCut(String format, String unit) throws IOException {
    convert("reports", format, COUNTS, file("whole.gz"));
    byte[] whole = Files.readAllBytes(folder.resolve("whole.gz"));
    Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length - 9));

    Run run =
        Run.of("convert", "--from", format, "--to", "stream", "--keep-going", file("cut.gz"), "-");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isNotEmpty();
    assertThat(run.err()).contains("the gzip").contains(unit + " read, ");
  }

  @Test
  void tellsThatAFormCannotHoldACell() {
    String row =
        """
        {"event":{"id":"gdelt:1","name":"x","status":"ACTUAL","codes":["gdelt:1"],"gdelt.SOURCEURL":"a\\nb"}}
        """;

    Run run = Run.withInput(row, "convert", "--from", "stream", "--to", "gdelt-events", "-", "-");

    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "",
                "parley: a cell of column SOURCEURL must not have a separator or a line break, which"
                    + " this form cannot represent\n"));
  }

  @Test
  void tellsWhatIsNotCarried() {
    Run run = convert("dossier", "ucdp-ged", ARTICLE, file("article.csv"));

    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .startsWith("parley: not carried as they were: actor 'russia', ")
        .endsWith("parley: 77 entities read, 77 kept, 0 with problems\n");
  }

  @Test
  void readsOtherSeparatorsAndEncodingsAndWritesTags() throws IOException {
    byte[] table =
        "event_id_cnty;event_date;actor1\nZZZ1;2031-02-05;Caf\u00e9\n".getBytes(ISO_8859_1);
    String[] command = {
      "convert",
      "--from",
      "acled",
      "--to",
      "acled",
      "--separator",
      ";",
      "--charset",
      "ISO-8859-1",
      "--hxl",
      "--keep-going",
      "-",
      "-"
    };

    Run run = Run.withBytes(table, command);

    assertThat(run.out()).contains("Caf\u00e9").contains("#event+id");
  }

  @Test
  void theSummaryCanBeJson() {
    Run run =
        Run.of(
            "convert",
            "--from",
            "dossier",
            "--to",
            "stream",
            ARTICLE,
            file("a"),
            "--format",
            "json");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            {
              "unit": "entities",
              "read": 77,
              "kept": 77,
              "withProblems": 0,
              "problems": [],
              "moreProblems": 0,
              "notCarried": []
            }
            """);
  }

  @Test
  void listsTheFormats() throws IOException {
    Goldens.assertMatches("formats.txt", Run.of("formats").out());
    Goldens.assertMatches("formats.json", Run.of("formats", "--format", "json").out());
  }

  @Test
  void helpFitsTheWidth() {
    assertThat((Run.of("help", "convert").out() + Run.of("formats").out()).lines())
        .allMatch(line -> line.length() <= 100);
  }
}
