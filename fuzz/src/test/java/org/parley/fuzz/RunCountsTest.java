package org.parley.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCountsTest {
  @TempDir Path folder;

  @Test
  void tellsARunAsARowAndKeepsIt() throws IOException {
    FuzzFolders folders = new FuzzFolders(folder);
    folders.prepare(ImmutableMap.of("a/lines.txt:1", new byte[] {1}));
    Files.createFile(folders.findings().resolve("crash-of-another-run"));
    RunCounts counts = new RunCounts("edtf", folders);
    Files.createFile(folders.findings().resolve("crash-of-this-run"));
    Files.createFile(folders.findings().resolve("Crash_of_this_run.java"));
    counts.tried();
    counts.tried();
    counts.read();

    String told = counts.report();

    assertThat(told).startsWith("| target | engine | minutes | CPU seconds |");
    assertThat(told).endsWith("\n" + Files.readString(folder.resolve("runs.md")).strip());
    assertThat(folder.resolve("runs.md"))
        .content()
        .matches("\\| edtf \\| Jazzer 0\\.30\\.0 \\| 0\\.0 \\| \\d+ \\| 2 \\| 1 \\| 1 \\|\n");
    assertThat(folders.seeds().resolve("a-lines.txt-1")).hasBinaryContent(new byte[] {1});
  }

  @Test
  void groupsTheFiguresOfALongRun() throws IOException {
    FuzzFolders folders = new FuzzFolders(folder);
    folders.prepare(ImmutableMap.of());
    RunCounts counts = new RunCounts("edtf", folders);
    for (int i = 0; i < 12_345; i++) {
      counts.tried();
    }

    assertThat(counts.row(1800, 1234.4, 0))
        .isEqualTo("| edtf | Jazzer 0.30.0 | 30.0 | 1,234 | 12,345 | 0 | 0 |");
  }
}
