package org.parley.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileWriterTest {
  private static final byte[] TEXT = "new".getBytes(UTF_8);

  @TempDir Path folder;

  private static void write(Path file) throws IOException {
    try (AtomicFileWriter writer = AtomicFileWriter.of(file)) {
      writer.stream().write(TEXT);
      writer.commit();
    }
  }

  private void assertNothingIsLeft() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  @Test
  void leavesWhatWasThereUntilItIsCommitted() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    try (AtomicFileWriter writer = AtomicFileWriter.of(file)) {
      writer.stream().write(TEXT);
      writer.stream().flush();
      assertThat(file).hasContent("old");
    }
    assertThat(file).hasContent("old");
    assertNothingIsLeft();

    write(file);
    assertThat(file).hasContent("new");
    assertNothingIsLeft();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r--r--", "rw-rw-rw-"})
  void keepsThePermissionsOfAFile(String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

    write(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(permissions);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsALinkWhetherItsTargetExistsOrNot(boolean exists) throws IOException {
    Path target = folder.resolve("target");
    if (exists) {
      Files.writeString(target, "old");
    }
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("target"));

    write(link);

    assertThat(link).isSymbolicLink();
    assertThat(target).isRegularFile().hasContent("new");
  }

  @Test
  void packsAFileThatIsNamedSo() throws IOException {
    Path file = folder.resolve("a.gz");
    write(file);

    try (InputStream in = PackedFile.open(file)) {
      assertThat(in.readAllBytes()).isEqualTo(TEXT);
    }
    assertThat(Files.readAllBytes(file)).startsWith(0x1F, 0x8B);
  }

  @Test
  void namesAFolderThatIsNotThere() {
    Path file = folder.resolve("none").resolve("a");
    assertThatThrownBy(() -> AtomicFileWriter.of(file))
        .isExactlyInstanceOf(NoSuchFileException.class)
        .hasMessage(folder.resolve("none") + ": the folder does not exist");
  }

  /** A program that is ended by a signal removes what it was writing. */
  @ParameterizedTest
  @ValueSource(strings = {"TERM", "INT"})
  void aSignalLeavesNothingBehind(String signal) throws IOException, InterruptedException {
    assumeFalse(signal.equals("INT") && isInterruptIgnored(), "SIGINT is ignored, as by nohup");
    Path file = folder.resolve("a");
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SlowWriter.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = writer.inputReader(UTF_8)) {
      assertThat(said.readLine()).isEqualTo("begun");
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files).anyMatch(one -> one.toString().endsWith(".part"));
      }
      new ProcessBuilder("kill", "-" + signal, String.valueOf(writer.pid())).start().waitFor();
      assertThat(writer.waitFor(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      writer.destroyForcibly();
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  /** Whether this process, and so what it starts, ignores SIGINT: one started in the background. */
  private static boolean isInterruptIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }

  /** Begins a file and does not end it. */
  static final class SlowWriter {
    private SlowWriter() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
      try (AtomicFileWriter writer = AtomicFileWriter.of(Path.of(arguments[0]))) {
        writer.stream().write(TEXT);
        writer.stream().flush();
        System.out.println("begun");
        TimeUnit.MINUTES.sleep(1);
      }
    }
  }
}
