package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Output is complete, or the command fails. */
class OutputTest {
  private static final String ARTICLE = "../examples/data/article.json";
  private static final String COUNTS = "../examples/data/disputed-counts.csv";

  @TempDir Path folder;

  /** A stream that takes some bytes and then fails, as a disk that is full. */
  private static final class Full extends OutputStream {
    private final String reason;
    private int room;

    Full(int room, String reason) {
      this.room = room;
      this.reason = reason;
    }

    @Override
    public void write(int one) throws IOException {
      if (room-- <= 0) {
        throw new IOException(reason);
      }
    }
  }

  private static Run into(OutputStream out, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err);
    int exit = Parley.run(console, arguments);
    return new Run(exit, "", err.toString(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "demo",
        "formats",
        "policies",
        "schema dossier",
        "reconcile " + ARTICLE,
        "reconcile --format json " + COUNTS,
        "check " + COUNTS,
        "validate " + ARTICLE
      })
  void fullStandardOutputIsAFailure(String command) {
    for (int room : new int[] {0, 10}) {
      Run run = into(new Full(room, "No space left on device"), command.split(" ", -1));
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err())
          .isEqualTo("parley: standard output cannot be written: No space left on device\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--keep-going"})
  void soItIsWhereAFileIsConverted(String option) {
    String command = "convert --from reports --to reports " + option + " " + COUNTS + " -";
    Run run = into(new Full(1000, "No space left on device"), command.strip().split(" +", -1));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("No space left on device").doesNotContain("204 kept");
  }

  @Test
  void aReaderThatHasReadEnoughIsNoFault() {
    Run run = into(new Full(100, "Broken pipe"), "demo");
    assertThat(run).isEqualTo(new Run(1, "", ""));
  }

  @Test
  void aMissingFolderIsNamedAsTyped() {
    String out = folder.resolve("none").resolve("a.ndjson").toString();
    Run run = Run.of("convert", ARTICLE, out);
    assertThat(run)
        .isEqualTo(new Run(1, "", "parley: there is no folder " + folder.resolve("none") + "\n"));
  }

  @Test
  void anEmptyStreamIsRefusedUnlessItIsAllowed() throws IOException {
    String empty = Files.createFile(folder.resolve("empty.ndjson")).toString();
    assertThat(Run.of("validate", empty))
        .isEqualTo(
            new Run(
                1,
                "",
                "parley: line 1: the file is empty; a stream must have a header or an entity\n"));
    assertThat(Run.of("validate", "--allow-empty", empty).exit()).isZero();
  }

  @Test
  void theNamesOfColumnsAreGuardedLikeCells() throws IOException {
    String table = "event,measure,claimant,figure,=1+1\ne,a+b,x,1,=2+2\n";
    String file = Files.writeString(folder.resolve("a.csv"), table).toString();
    Run run = Run.of("convert", "--to", "reports", "--spreadsheet-safe", file, "-");
    assertThat(run.out()).contains("'=1+1").contains("'=2+2").doesNotContain(",=1+1");
  }
}
