package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.dossier.Dossier;
import org.parley.json.ParleyJson;

/** The page on the reference article names everything that the dossier holds, and nothing else. */
class ArticlePageTest {
  private static final Path PAGE = Path.of("../docs/article.md");
  private static final Path DOSSIER = Path.of("data/article.json");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @Test
  void namesEachEntityOfTheDossierAndNothingElse() throws IOException {
    assertThat(named()).containsExactlyInAnyOrderElementsOf(held());
  }

  /** The text in backticks on the page: ids and nothing else. */
  private static ImmutableSet<String> named() throws IOException {
    Matcher code = CODE.matcher(Files.readString(PAGE));
    return code.results().map(match -> match.group(1)).collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> held() {
    Dossier dossier = ParleyJson.withDefaults().readDossier(DOSSIER);
    return dossier
        .entities()
        .map(entity -> entity.id().toString())
        .collect(ImmutableSet.toImmutableSet());
  }
}
