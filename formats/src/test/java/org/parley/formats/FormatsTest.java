package org.parley.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.dataset.DatasetFormat;
import org.parley.dataset.catalog.Datasets;
import org.parley.dossier.Dossier;
import org.parley.dossier.Entity;
import org.parley.file.EntityReader;
import org.parley.file.ReadResult;
import org.parley.file.ReadSummary;
import org.parley.file.WriteResult;
import org.parley.input.InvalidInputException;
import org.parley.input.Problem;
import org.parley.json.ParleyJson;

class FormatsTest {
  private static final Formats FORMATS = Formats.withDefaults();
  private static final Path ARTICLE = Path.of("../examples/data/article.json");
  private static final Path COUNTS = Path.of("../examples/data/disputed-counts.csv");

  @TempDir Path folder;

  private static Dossier article() {
    return ParleyJson.withDefaults().readDossier(ARTICLE);
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void readsAFileByItsName() {
    ReadResult result = FORMATS.read(ARTICLE);

    assertThat(result.orThrow()).isEqualTo(article());
    assertThat(result.summary()).isEqualTo(ReadSummary.ofEntities(77));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.json.gz", "a.ndjson", "a.jsonl.gz", "a.jsonld"})
  void whatIsWrittenUnderANameIsReadUnderIt(String name) {
    WriteResult written = FORMATS.write(article(), folder.resolve(name));

    assertThat(written).isEqualTo(WriteResult.complete(77));
    assertThat(FORMATS.read(folder.resolve(name)).orThrow()).isEqualTo(article());
  }

  @Test
  void readsAFormatOfAUsersOwnByItsNameAndId() throws IOException {
    Path file = file("strike.event", "Strike on the port\n");

    Dossier dossier = FORMATS.read(file).orThrow();
    assertThat(dossier.events()).extracting("name").containsExactly("Strike on the port");
    assertThat(FORMATS.read(file, FORMATS.get("event-name")).orThrow()).isEqualTo(dossier);

    FORMATS.write(dossier, folder.resolve("copy.event"));
    assertThat(folder.resolve("copy.event")).hasContent("Strike on the port");
  }

  @Test
  void formatsOfUsersComeLast() {
    assertThat(FORMATS.all())
        .extracting(FileFormat::id)
        .startsWith("dossier", "stream", "reports", "claimreview", "fact-checks")
        .endsWith("ucdp-ged", "event-name");
  }

  @Test
  void refusesTwoFormatsOfOneId() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Formats.from(List.of(() -> ImmutableList.of(FORMATS.get("reports")))))
        .withMessage("the id of a format must be unique, got 'reports'");
  }

  @Test
  void namesTheFormatsThatThereAre() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FORMATS.get("excel"))
        .withMessageStartingWith("format must be one of dossier, stream, reports, claimreview,")
        .withMessageEndingWith("ucdp-ged, event-name, got 'excel'");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          a.json     | {"schemaVersion"                     | dossier
          a.json.gz  | ``                                   | dossier
          A.JSON     | {"@context":"https://schema.org"     | claimreview
          a.json     | {"claims":[{"claimReview":           | fact-checks
          a.json     | {"claims":[]                         | dossier
          a.ndjson   | {"schemaVersion"                     | stream
          a.jsonl.GZ | ``                                   | stream
          b/c.csv    | event,measure,claimant,figure        | reports
          a.csv      | name,age                             | reports
          a.tsv.gz   | event_id_cnty\tevent_date            | acled
          -          | {"schemaVersion"                     | dossier
          -          | {"dossier":{"sch                     | stream
          -          | ` { "claim" : {`                     | stream
          -          | {"claim"                             | dossier
          -          | [{"event":                           | dossier
          -          | event,measure                        | reports
          -          | ``                                   | reports
          -          | `\uFEFF{"actor":`                    | stream
          csv        | figure,claimant,"measure","event"    | reports
          """)
  void guessesTheFormat(String name, String beginning, String format) {
    assertThat(FORMATS.guess(name, beginning).id()).isEqualTo(format);
  }

  static List<DatasetFormat> tables() {
    return Datasets.all().stream().filter(one -> one.form().columns().isEmpty()).toList();
  }

  /** All the columns of a dataset point to it; of two forms of one dataset, to one of them. */
  @ParameterizedTest
  @MethodSource("tables")
  void guessesTheDatasetByItsColumns(DatasetFormat format) {
    String header = String.join(",", format.columns()) + "\n";
    assertThat(FORMATS.guess("table.csv", header).id()).startsWith(format.scheme());
  }

  @Test
  void givesWhatIsValidBesideTheProblems() throws IOException {
    ReadResult result =
        FORMATS.read(
            file("odd.csv", "event,measure,claimant,figure\ne,a+b,x,1\ne,a+b,y,\ne,a+b,z,3\n"));

    assertThat(result.dossier().claims()).hasSize(2);
    assertThat(result.summary()).isEqualTo(new ReadSummary(ReadSummary.Unit.ROWS, 3, 2, 1));
    assertThat(result.problems())
        .extracting(Problem::toString)
        .containsExactly("line 3, column figure: must not be empty");
    assertThatThrownBy(result::orThrow)
        .isExactlyInstanceOf(InvalidInputException.class)
        .hasMessage("line 3, column figure: must not be empty");
  }

  @Test
  void leavesOutWhatLacksSomethingThatIsNotThere() throws IOException {
    ReadResult result =
        FORMATS.read(
            file(
                "a.ndjson",
                """
                {"actor":{"id":"a","kind":"NOBODY"}}
                {"source":{"id":"s","kind":"ARTICLE","publisher":"a"}}
                {"source":{"id":"t","kind":"ARTICLE"}}
                """));

    assertThat(result.dossier().sources()).extracting("id.value").containsExactly("t");
    assertThat(result.problems())
        .extracting(Problem::toString)
        .contains("source 's' is left out: no actor has the id 'a'");
  }

  @Test
  void streamsAFileEntityByEntity() {
    try (EntityReader reader = FORMATS.open(COUNTS)) {
      assertThat(reader.stream().filter(Entity.OfClaim.class::isInstance)).hasSize(204);
      assertThat(reader.summary().unit()).isEqualTo(ReadSummary.Unit.ROWS);
    }
  }

  @Test
  void readsTablesOfAnotherForm() {
    byte[] table = "event;measure;claimant;figure\ne;a+b;M\u00fcller;3\n".getBytes(UTF_8);
    Formats formats = FORMATS.with(ReadOptions.builder().separator(';').build());

    try (EntityReader reader = formats.open(new ByteArrayInputStream(table), "-")) {
      assertThat(reader.readAll().orThrow().claims()).hasSize(1);
    }
  }

  @Test
  void anEmptyStreamIsRefusedUnlessItIsAllowed() throws IOException {
    Path empty = file("empty.ndjson", "");
    ReadOptions allowing = ReadOptions.builder().isEmptyAllowed(true).build();

    assertThatThrownBy(() -> FORMATS.read(empty))
        .isExactlyInstanceOf(InvalidInputException.class)
        .hasMessage("line 1: the file is empty; a stream must have a header or an entity");
    assertThat(FORMATS.with(allowing).read(empty).orThrow()).isEqualTo(Dossier.builder().build());
  }

  @Test
  void aNameThatFitsNoFormatIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FORMATS.write(article(), Path.of("a.xls")))
        .withMessage("the name must end as in one format, got 'a.xls'");
  }
}
