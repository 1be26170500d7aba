package org.parley.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.parley.extension.ExtensionValue;
import org.parley.file.ReadResult;
import org.parley.input.InvalidInputException;
import org.parley.json.ParleyJson;

/** Any input is read, or is refused in a line; and nothing of it is lost. */
@Tag("heavy")
class AnyFactCheckPropertyTest {
  private static final ClaimReviews REVIEWS = ClaimReviews.withDefaults();
  private static final GoogleFactChecks CHECKS = GoogleFactChecks.withDefaults();
  private static final Path FOLDER = Path.of("src/test/resources/claimreview");

  private static List<String> texts(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().map(AnyFactCheckPropertyTest::text).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void aChangedDocument(@ForAll("found") String json) {
    try {
      checkReading(json, REVIEWS.read(json));
    } catch (InvalidInputException invalid) {
      assertThat(invalid.getMessage()).matches("(\\$[^:]*|line \\d+, column \\d+): .*");
    }
  }

  private static void checkReading(String json, ReadResult reading) {
    String written = REVIEWS.write(reading.dossier());
    assertThat(REVIEWS.read(written).dossier()).isEqualTo(reading.dossier());
    // One that has our placeholders in it already is kept in a graph of ours.
    if (!reading.dossier().claims().isEmpty() && !json.contains("parley:")) {
      assertThat(tree(written)).isEqualTo(tree(json));
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aChangedSearch(@ForAll("google") String json) {
    try {
      ReadResult reading = CHECKS.read(json);
      if (!reading.dossier().claims().isEmpty()) {
        assertThat(tree(CHECKS.write(reading.dossier()))).isEqualTo(tree(json));
      }
    } catch (InvalidInputException invalid) {
      assertThat(invalid.getMessage()).matches("(\\$[^:]*|line \\d+, column \\d+): .*");
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void aChangedGraph(@ForAll("graphs") String json) {
    try {
      ReadResult reading = REVIEWS.read(json);
      assertThat(REVIEWS.read(REVIEWS.write(reading.dossier())).dossier())
          .isEqualTo(reading.dossier());
    } catch (InvalidInputException invalid) {
      assertThat(invalid.problems()).isNotEmpty();
    }
  }

  private static ExtensionValue tree(String json) {
    return ParleyJson.withDefaults().read(json, ExtensionValue.class);
  }

  @Provide
  Arbitrary<String> found() {
    return changed(texts("found"));
  }

  @Provide
  Arbitrary<String> google() {
    return changed(texts("google"));
  }

  @Provide
  Arbitrary<String> graphs() {
    return changed(List.of(text(FOLDER.resolve("article.jsonld"))));
  }

  /** One value, name or chunk is another. */
  private static Arbitrary<String> changed(List<String> texts) {
    return Combinators.combine(
            Arbitraries.of(texts),
            Arbitraries.integers().between(0, 1 << 20),
            Arbitraries.of(
                "null",
                "7",
                "1e999999999",
                "\"\"",
                "\" \"",
                "\"a\\nb\"",
                "[]",
                "{}",
                "[null]",
                "true",
                "\"\\ud800\"",
                "\"2024\"",
                "{\"@id\":\"#c\"}",
                "{\"@value\":{}}",
                "\"Claim\"",
                "\"ClaimReview\"",
                "{\"parley:claim\":\"x\"}",
                "\"@id\"",
                "\"url\"",
                "\"name\"",
                "}",
                "",
                ":",
                "\"" + "x".repeat(2000) + "\""))
        .as(AnyFactCheckPropertyTest::changed);
  }

  private static String changed(String text, int place, String other) {
    int from = text.indexOf('"', place % text.length());
    int to = from < 0 ? -1 : text.indexOf('"', from + 1);
    return to < 0 ? text : text.substring(0, from) + other + text.substring(to + 1);
  }
}
