package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that output is compared with; {@code -Dgoldens.update=true} regenerates them. */
final class Goldens {
  private static final Path FOLDER = Path.of("src/test/resources");

  private Goldens() {}

  static void assertMatches(String name, String output) throws IOException {
    Path golden = FOLDER.resolve(name);
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(golden, output);
    }
    assertThat(output).isEqualTo(Files.readString(golden));
  }
}
