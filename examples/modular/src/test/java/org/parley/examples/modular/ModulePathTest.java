package org.parley.examples.modular;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program runs on the module path, with no option but where the modules are. */
class ModulePathTest {
  private static final String REPORTS =
      """
      event,measure,claimant,figure,stated_on
      strike,person+killed,Ministry,12,2024-10-02
      strike,person+killed,Hospital,15,2024-10-02
      """;

  @TempDir Path folder;

  @Test
  void runsOnTheModulePath() throws IOException, InterruptedException {
    Path reports = Files.writeString(folder.resolve("reports.csv"), REPORTS);
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modules(),
                "--module",
                "org.parley.examples.modular/org.parley.examples.modular.Explain",
                reports.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(java.getInputStream().readAllBytes(), UTF_8);

    assertThat(output)
        .isEqualTo(
            """
            strike. How many people were killed?
            - Ministry says 12 (2024-10-02).
            - Hospital says 15 (2024-10-02).
            CONTESTED by those whose stake is not recorded: the answers cannot all be right.
            Reported range: 12 to 15.
            Two origins, no publications. With no known stake in the event: none.
            How firmly it was said is not recorded; it counts as firm.
            Ministry (12) and Hospital (15) are 3 apart, a ratio of 1.25.
            true
            ?dozens
            false
            """);
    assertThat(java.waitFor()).isZero();
  }

  /** The class path of this test, which is that of the program and that of tests. */
  private static String modules() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(classPath.split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
