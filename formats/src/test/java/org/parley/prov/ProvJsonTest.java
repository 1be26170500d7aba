package org.parley.prov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.dossier.Dossier;
import org.parley.event.EventId;
import org.parley.json.ParleyJson;
import org.parley.proposition.Measure;
import org.parley.proposition.Question;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;

class ProvJsonTest {
  private static final Path GOLDEN = Path.of("src/test/resources/prov/article-missiles.json");
  private static final ProvJson PROV = ProvJson.withDefaults();
  private static final Dossier ARTICLE =
      ParleyJson.withDefaults().readDossier(Path.of("../examples/data/article.json"));
  private static final Verdict VERDICT =
      Reconciler.withDefaults()
          .reconcile(
              ARTICLE.dispute(
                  Question.howMany(
                      EventId.of("e1-missile-attack"), Measure.parse("missile+launched"))));

  @Test
  void writesTheLineageOfTheMissiles() throws IOException {
    String written = PROV.indented().write(VERDICT, ARTICLE) + "\n";
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(GOLDEN, written);
    }
    assertThat(written).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void writesFilesAndStreamsAlike(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("lineage.json");
    PROV.write(VERDICT, ARTICLE, file);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    PROV.write(VERDICT, ARTICLE, stream);
    assertThat(stream.toString(StandardCharsets.UTF_8))
        .isEqualTo(PROV.write(VERDICT, ARTICLE))
        .isEqualTo(Files.readString(file));
  }

  @Test
  void putsNamesUnderAnotherAddress() {
    assertThat(PROV.under("https://archive.example/7/").write(VERDICT, ARTICLE))
        .contains("\"claim\":\"https://archive.example/7/claim:\"")
        .doesNotContain("urn:parley:");
  }

  @Test
  void refusesAnAddressWithSpace() {
    assertThatThrownBy(() -> PROV.under("my dossier"))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a namespace must be an absolute address without space, got address='my dossier'");
  }

  @ParameterizedTest
  @CsvSource({
    "c-200,        claim:c-200",
    "a b,          claim:a%20b",
    "-x.,          claim:%2Dx%2E",
    "50%,          claim:50%25",
    "Київ,         claim:%D0%9A%D0%B8%D1%97%D0%B2",
    "https://x/#1, claim:https%3A%2F%2Fx%2F%231",
  })
  void namesAnId(String id, String name) {
    assertThat(QualifiedName.of("claim", id)).isEqualTo(name);
  }
}
