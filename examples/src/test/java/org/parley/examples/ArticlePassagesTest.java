package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.claim.Claim;
import org.parley.dossier.Dossier;
import org.parley.source.Passage;
import org.parley.source.SourceId;

/** Every claim of the reference article has its place in a text, and can be found there. */
class ArticlePassagesTest {
  /** Other people's text and not part of the project: without it its tests are skipped. */
  private static final Path ARTICLE = Path.of("..", "..", "shared", "article.txt");

  private static final Path ENCODING = Path.of("../docs/article.md");
  private static final Dossier DOSSIER = ReferenceArticle.dossier();

  @Test
  void everyClaimHasOne() {
    assertThat(DOSSIER.claims()).noneMatch(claim -> claim.passages().isEmpty());
  }

  @Test
  void everyOneIsInTheTextThatTheClaimComesFrom() {
    for (Claim claim : DOSSIER.claims()) {
      assertThat(claim.passages())
          .extracting(Passage::source)
          .as("claim %s", claim.id())
          .allMatch(DOSSIER.attributionOf(claim).sources()::contains);
    }
  }

  @Test
  void quotesOnlyAFewWordsOfTheArticle() {
    assertThat(in(ArticleActors.ARTICLE))
        .isNotEmpty()
        .allMatch(
            passage ->
                passage
                    .exact()
                    .filter(words -> Splitter.on(' ').splitToList(words).size() <= 5)
                    .isPresent());
  }

  @Test
  void eachIsFoundOnceInTheArticle() throws IOException {
    assumeTrue(Files.exists(ARTICLE), () -> "skipped: there is no " + ARTICLE);
    assertFoundOnce(in(ArticleActors.ARTICLE), Files.readString(ARTICLE));
  }

  @Test
  void eachOfTheEncodersIsFoundOnceOnTheirPage() throws IOException {
    assertFoundOnce(in(ArticleActors.ENCODING), Files.readString(ENCODING));
  }

  @Test
  void theTitlesAreThoseOfTheTexts() throws IOException {
    assertTitle(ArticleActors.ENCODING, Files.readString(ENCODING));
    assumeTrue(Files.exists(ARTICLE), () -> "skipped: there is no " + ARTICLE);
    assertTitle(ArticleActors.ARTICLE, Files.readString(ARTICLE));
  }

  private static ImmutableList<Passage> in(SourceId source) {
    return DOSSIER.claims().stream()
        .flatMap(claim -> claim.passages().stream())
        .filter(passage -> passage.source().equals(source))
        .collect(ImmutableList.toImmutableList());
  }

  /** Words that are there once; positions, where there are any, that are those of the words. */
  private static void assertFoundOnce(ImmutableList<Passage> passages, String text) {
    for (Passage passage : passages) {
      String words = passage.exact().orElseThrow();
      assertThat(Pattern.compile(Pattern.quote(words)).matcher(text).results())
          .as(words)
          .hasSize(1);
      passage
          .start()
          .ifPresent(
              start ->
                  assertThat(text.substring(start, passage.end().orElseThrow())).isEqualTo(words));
    }
  }

  private static void assertTitle(SourceId source, String text) {
    String title = DOSSIER.source(source).orElseThrow().title().orElseThrow();
    assertThat(text.lines()).contains("# " + title);
  }
}
