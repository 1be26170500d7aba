package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files are read as one. */
class SeveralFilesTest {
  private static final String HEAD = "event,measure,claimant,figure\n";

  @TempDir Path folder;
  private String one = "";
  private String other = "";

  @BeforeEach
  void write() throws IOException {
    one = write("one.csv", HEAD + "strike,person+killed,Ministry,12\n");
    other = write("other.csv", HEAD + "strike,person+killed,Hospital,15\n");
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void theirReportsMeetInOneDispute() {
    Run run = Run.of("reconcile", one, other);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Ministry says 12").contains("Hospital says 15");
    assertThat(Run.of("reconcile", other, one)).isEqualTo(run);
  }

  @Test
  void theyAreCheckedAndValidated() {
    assertThat(Run.of("check", one, other)).isEqualTo(new Run(0, "No finding.\n", ""));
    assertThat(Run.of("validate", one, other).out()).startsWith("2 files are valid: 2 actors,");
  }

  @Test
  void theyAreConvertedIntoOne() throws IOException {
    String out = folder.resolve("both.json").toString();
    assertThat(Run.of("convert", one, other, out))
        .isEqualTo(new Run(0, "", "parley: 2 rows read, 2 kept, 0 with problems\n"));
    assertThat(Run.of("reconcile", out)).isEqualTo(Run.of("reconcile", one, other));
  }

  @Test
  void problemsNameTheirFile() throws IOException {
    String bad = write("bad.csv", HEAD + "strike,person+killed,Police,\n");
    assertThat(Run.of("reconcile", one, bad))
        .isEqualTo(
            new Run(1, "", "parley: " + bad + ", line 2, column figure: must not be empty\n"));
    assertThat(Run.of("reconcile", "--keep-going", one, bad).out()).contains("Ministry says 12");
  }

  @Test
  void anotherEntityUnderATakenIdIsKeptUnderAnother() throws IOException {
    String a =
        write(
            "a.ndjson",
            """
            {"actor":{"id":"x","kind":"STATE","names":[{"text":"North"}]}}
            {"event":{"id":"e","name":"Strike","status":"ACTUAL"}}
            {"claim":{"id":"c","proposition":{"type":"measurement","event":"e","measure":"x+y","quantity":{"quantifier":"EXACT","value":5}},"attribution":{"chain":[{"actor":"x","role":"SPEAKER"}]},"stance":"CERTAIN"}}
            """);
    String b =
        write(
            "b.ndjson",
            Files.readString(Path.of(a)).replace("North", "South").replace(":5}", ":7}"));
    Run run = Run.of("reconcile", a, b);
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .isEqualTo(
            """
            parley: %1$s: actor 'x' differs from that of another file; its id is 'a.ndjson/x' here
            parley: %1$s: claim 'c' differs from that of another file; its id is 'a.ndjson/c' here
            parley: %2$s: actor 'x' differs from that of another file; its id is 'b.ndjson/x' here
            parley: %2$s: claim 'c' differs from that of another file; its id is 'b.ndjson/c' here
            """
                .formatted(a, b));
    assertThat(run.out()).contains("North says 5").contains("South says 7");
  }
}
