package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every command of the README and two pages, except those on the reader's own files. */
class ReadmeCommandsTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String COMMAND = "bin/parley ";

  static List<String> commands() {
    return Stream.of("README.md", "docs/command-line.md", "docs/guide.md")
        .flatMap(page -> lines(Path.of("..", page)).stream())
        .distinct()
        .filter(line -> line.startsWith(COMMAND))
        .map(line -> line.substring(COMMAND.length()))
        .filter(line -> !line.contains(" my-"))
        .toList();
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void isRun(String command) {
    String[] arguments =
        WORD.matcher(command)
            .results()
            .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
            .map(word -> word.replace("examples/data", "../examples/data"))
            .map(word -> word.replaceFirst("^counts\\.", "target/counts."))
            .toArray(String[]::new);
    Run run = Run.of(arguments);
    assertThat(run.err()).matches("(parley: \\d+ \\w+ read, \\d+ kept, 0 with problems\n)?");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines()).allMatch(ReadmeCommandsTest::fits);
  }

  /** A web address is not broken, however long. */
  private static boolean fits(String line) {
    return line.length() <= 100 || !line.strip().contains(" ");
  }

  @Test
  void thereAreSome() {
    assertThat(commands()).contains("policies", "policies show ucdp-ged").hasSizeGreaterThan(5);
  }
}
