package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.dossier.Dossier;
import org.parley.policy.Policies;
import org.parley.reconcile.Policy;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.schema.ParleySchema;
import org.parley.schema.Validation;

/** The schemas take every good file, and every verdict on the article. */
class SchemaOfGoodFilesTest {
  private static final ParleyJson JSON = ParleyJson.withDefaults();
  private static final Path EXAMPLES = Path.of("../examples/data");

  /** All but one with words of a newer version, which has schemas of its own. */
  static List<String> files() {
    return JsonFiles.names("good").stream()
        .filter(file -> !file.equals("dossier-of-newer-words"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyGoodFileIsTaken(String file) {
    String text = JsonFiles.text("good/" + file + ".json");
    String kind = file.split("-", -1)[0];
    assertThat(
            switch (kind) {
              case "dossier" -> Validation.problems(ParleySchema.DOSSIER, text);
              case "proposition" -> Validation.problems(ParleySchema.STREAM_LINE, claim(text));
              default ->
                  Validation.problems(ParleySchema.STREAM_LINE, "{\"" + kind + "\":" + text + "}");
            })
        .isEmpty();
  }

  private static String claim(String proposition) {
    return "{\"claim\":{\"id\":\"c\",\"stance\":\"CERTAIN\",\"statement\":\"s\",\"proposition\":"
        + proposition
        + "}}";
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsTaken(Path file) {
    assertThat(Validation.problems(ParleySchema.DOSSIER, file)).isEmpty();
  }

  static Iterable<Policy> policies() {
    return Policies.withDefaults().all();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void everyVerdictOnTheArticleIsTaken(Policy policy) {
    checkVerdicts(JSON.readDossier(EXAMPLES.resolve("article.json")), policy);
  }

  private static void checkVerdicts(Dossier dossier, Policy policy) {
    Reconciler reconciler = Reconciler.withDefaults().with(policy).aligningMeasures();
    List<Verdict> verdicts =
        dossier.questions().stream()
            .map(question -> reconciler.reconcile(dossier.dispute(question)))
            .toList();
    assertThat(verdicts).isNotEmpty();
    assertThat(Validation.problems(ParleySchema.VERDICT, JSON.write(verdicts))).isEmpty();
    assertThat(Validation.problems(ParleySchema.VERDICT, JSON.write(verdicts.get(0)))).isEmpty();
  }
}
