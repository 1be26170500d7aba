package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus of broken files of the serialization module, through the command. */
@Tag("heavy")
class BadFilesTest {
  private static final Path JSON = Path.of("../serialization/src/test/resources/json/bad");
  private static final Path REPORTS = Path.of("../formats/src/test/resources/reports/bad");

  static List<Path> badFiles() throws IOException {
    try (Stream<Path> json = Files.list(JSON);
        Stream<Path> csv = Files.list(REPORTS)) {
      return Stream.concat(json, csv)
          .filter(file -> !file.toString().endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void givesItsLinesAndNoOutput(Path file) throws IOException {
    Path expected = Path.of(file.toString().replaceFirst("\\.(json|csv)$", ".txt"));
    String lines =
        Files.readString(expected)
            .lines()
            .map(line -> "parley: " + line + "\n")
            .collect(Collectors.joining());
    assertThat(Run.of("reconcile", file.toString())).isEqualTo(new Run(1, "", lines));
  }
}
