package org.parley.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.extension.ExtensionValue;
import org.parley.file.ReadResult;
import org.parley.json.ParleyJson;

/** Checks that documents like those of fact-checkers are read, and written unchanged. */
class FoundDocumentsTest {
  private static final Path FOLDER = Path.of("src/test/resources/claimreview/found");
  private static final ClaimReviews REVIEWS = ClaimReviews.withDefaults().indented();

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isWrittenAsItWasFound(String file) {
    ReadResult reading = REVIEWS.read(FOLDER.resolve(file));
    assertThat(tree(REVIEWS.write(reading.dossier())))
        .isEqualTo(ParleyJson.withDefaults().read(FOLDER.resolve(file), ExtensionValue.class));
  }

  private static ExtensionValue tree(String json) {
    return ParleyJson.withDefaults().read(json, ExtensionValue.class);
  }
}
