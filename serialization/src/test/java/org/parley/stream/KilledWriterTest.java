package org.parley.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.dossier.Entity;
import org.parley.file.EntityReader;
import org.parley.input.Problem;

/**
 * A writer that is killed leaves a file that can be read up to its last whole line. There are 10
 * kills of each kind of file; {@code -Dkills=50} makes them a hundred in all.
 */
@Tag("heavy")
class KilledWriterTest {
  private static final int KILLS = Integer.getInteger("kills", 10);

  /** Enough lines that there is always more than the header. */
  private static final int MOST_MILLIS = 120;

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {".ndjson", ".ndjson.gz"})
  void canBeReadUpToTheLastWholeLine(String suffix) throws Exception {
    Random random = new Random(suffix.hashCode());
    long lines = 0;
    for (int i = 0; i < KILLS; i++) {
      Path target = Files.createDirectory(folder.resolve(String.valueOf(i))).resolve("a" + suffix);
      kill(target, random.nextInt(MOST_MILLIS * 1_000));
      lines += check(target);
    }
    System.out.printf("%d kills of %s left %,d lines, all read%n", KILLS, suffix, lines);
    assertThat(lines).isPositive();
  }

  private static void kill(Path target, int micros) throws IOException, InterruptedException {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                target.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo("begun");
      TimeUnit.MICROSECONDS.sleep(micros);
    } finally {
      writer.destroyForcibly();
      assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  /** How many entities were left, which are the first ones that were written, in their order. */
  private static long check(Path target) throws IOException {
    assertThat(target).doesNotExist();
    try (Stream<Path> files = Files.list(target.getParent())) {
      Path part = files.reduce((one, other) -> null).orElseThrow();
      assertThat(part.getFileName().toString()).startsWith("a.").endsWith(".part");
      return count(part);
    }
  }

  private static long count(Path part) throws IOException {
    ClaimStream skipping = ClaimStream.withDefaults().with(BadLines.SKIP_AND_REPORT);
    long count = 0;
    try (EntityReader reader = skipping.read(part)) {
      for (Entity entity : reader) {
        assertThat(entity).isEqualTo(EndlessWriter.entity(count++));
      }
      checkEnd(reader, count);
    }
    checkWholeLines(part, count);
    return count;
  }

  /** Only the last line may be cut, and then it is said. */
  private static void checkEnd(EntityReader reader, long count) {
    List<Problem> problems = reader.problems().problems();
    assertThat(problems).hasSizeLessThanOrEqualTo(1);
    assertThat(problems)
        .allMatch(
            problem ->
                problem.location().line().orElse(0) == (count == 0 ? 1 : count + 2) || count == 0)
        .allMatch(
            problem ->
                problem.message().endsWith("; the stream ends there, without a line break")
                    || problem.message().equals("the gzip data end in the middle"));
  }

  /** In an uncompressed file, every line that ends with a line feed was given. */
  private static void checkWholeLines(Path part, long count) throws IOException {
    byte[] bytes = Files.readAllBytes(part);
    boolean zipped = bytes.length > 0 && bytes[0] == 0x1F;
    if (!zipped) {
      long feeds = 0;
      for (byte one : bytes) {
        feeds += one == '\n' ? 1 : 0;
      }
      assertThat(count).isEqualTo(Math.max(feeds - 1, 0));
    }
  }
}
