package org.parley.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.csv.CsvForm;
import org.parley.dossier.Dossier;
import org.parley.file.ReadResult;
import org.parley.file.WriteResult;
import org.parley.json.ParleyJson;

class ReportsCsvWritingTest {
  private static final Path DATA = Path.of("..", "examples", "data");
  private static final ReportsCsv CSV = ReportsCsv.withDefaults();

  @Test
  void writesARowWithAllItHas() {
    String csv =
        """
        event,measure,claimant,role,figure,source,derived_from,stated_on,published,reliability,\
        credibility,people,flags,id,revises,revision,place
        attack,missile+launched,IDF,target,~180,https://a.example/1,AFP,2024-10-01,2024-10-02,B,2,\
        combatant,final;corroborated,idf-1,,,"Tel Aviv, Israel"
        attack,missile+launched,IDF,,190,,,,,,,,,idf-2,idf-1,corrects,
        """;

    assertThat(written(CSV.readText(csv).orThrow())).isEqualTo(csv);
  }

  private static String written(Dossier dossier) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CSV.write(dossier, out);
    return out.toString(UTF_8);
  }

  @Test
  void writesTheBundledFigures() {
    Dossier dossier = CSV.read(DATA.resolve("disputed-counts.csv")).orThrow();

    assertThat(CSV.readText(written(dossier)).orThrow()).isEqualTo(dossier);
  }

  @Test
  void tellsWhatOfAnArticleIsNotCarried() {
    Dossier article = ParleyJson.withDefaults().readDossier(DATA.resolve("article.json"));

    WriteResult writing = CSV.write(article, new ByteArrayOutputStream());

    assertThat(writing.written()).isPositive();
    assertThat(writing.notCarried()).isNotEmpty().isSubsetOf(article.entities().toList());
  }

  @Test
  void readsWhatIsSoundAndSemicolons() {
    String csv = "event;measure;claimant;figure\ne;a+b;x;1\ne;a+b;y;often\ne;a+b;z\ne;a+b;z;3\n";

    ReadResult reading =
        CSV.with(CsvForm.withDefaults().withSeparator(';'))
            .read(new ByteArrayInputStream(csv.getBytes(UTF_8)));

    assertThat(reading.dossier().claims()).hasSize(2);
    assertThat(reading.summary().read()).isEqualTo(4);
    assertThat(reading.summary().kept()).isEqualTo(2);
    assertThat(reading.problems())
        .extracting(problem -> problem.location().line().orElse(0))
        .containsExactly(3L, 4L);
  }
}
