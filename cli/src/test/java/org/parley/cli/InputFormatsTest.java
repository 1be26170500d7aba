package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that read a file read it in every format. */
class InputFormatsTest {
  private static final String ARTICLE = "../examples/data/article.json";

  private static final String LINES =
      """
      {"event":{"id":"e","name":"Strike","status":"ACTUAL"}}
      {"actor":{"id":"a","kind":"STATE"}}
      {"actor":{"id":"b","kind":"NOBODY"}}
      {"claim":{"id":"by-a","proposition":{"type":"measurement","event":"e","measure":"x+y","quantity":{"quantifier":"EXACT","value":5}},"attribution":{"chain":[{"actor":"a","role":"SPEAKER"}]},"stance":"CERTAIN"}}
      {"claim":{"id":"by-b","proposition":{"type":"measurement","event":"e","measure":"x+y","quantity":{"quantifier":"EXACT","value":7}},"attribution":{"chain":[{"actor":"b","role":"SPEAKER"}]},"stance":"CERTAIN"}}
      {"assessment":{"id":"of-b","target":{"claim":"by-b"},"attribution":{"chain":[{"actor":"a","role":"SPEAKER"}]},"opinion":"DISPUTES"}}
      """;

  private static final String PROBLEMS =
      """
      parley: line 3, $.actor.kind: a kind of actor must be one of STATE, GOVERNMENT, ARMED_FORCES, ARMED_GROUP, INTERGOVERNMENTAL, NGO, MEDIA, PERSON, POPULATION, COLLECTIVE, UNKNOWN, or a word of your own in the form scheme:word, got 'NOBODY'
      parley: line 5: no actor has the id 'b'
      """;

  private static final String ROWS =
      """
      id,type_of_violence,date_start,date_end,best,high,low
      1,3,2020-01-02,2020-01-02,4,3,5
      2,3,2020-01-03,2020-01-03,1,1,1
      """;

  @TempDir Path folder;

  private String article(String format, String name) {
    String file = folder.resolve(name).toString();
    Run.of("convert", "--from", "dossier", "--to", format, ARTICLE, file);
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.ndjson", "a.jsonl.gz", "A.NDJSON", "a", "a.gz"})
  void aStreamIsKnownByItsNameOrByHowItBegins(String name) {
    String file = article("stream", name);
    assertThat(Run.of("reconcile", file)).isEqualTo(Run.of("reconcile", ARTICLE));
    assertThat(Run.of("check", file)).isEqualTo(Run.of("check", ARTICLE));
    assertThat(Run.of("validate", file).out())
        .isEqualTo(Run.of("validate", ARTICLE).out().replace(ARTICLE, file));
  }

  @Test
  void aPackedFileIsUnpacked() throws IOException {
    String file = article("dossier", "a.json.gz");
    assertThat(Run.of("reconcile", file)).isEqualTo(Run.of("reconcile", ARTICLE));
    assertThat(Run.withBytes(Files.readAllBytes(Path.of(file)), "reconcile", "-"))
        .isEqualTo(Run.of("reconcile", ARTICLE));
  }

  @Test
  void whatIsSaidCountsAndNotTheName() {
    String file = article("claimreview", "a.csv");
    assertThat(Run.of("reconcile", "--from", "claimreview", file))
        .isEqualTo(Run.of("reconcile", ARTICLE));
  }

  @Test
  void everyProblemOfAStreamIsNamed() {
    assertThat(Run.withInput(LINES, "validate", "-")).isEqualTo(new Run(1, "", PROBLEMS));
    assertThat(Run.withInput(LINES, "reconcile", "-")).isEqualTo(new Run(1, "", PROBLEMS));
  }

  @Test
  void convertsTheValidPartIfAsked() {
    Run run = Run.withInput(LINES, "reconcile", "--keep-going", "-");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            PROBLEMS
                + """
                parley: claim 'by-b' is left out: no actor has the id 'b'
                parley: assessment 'of-b' is left out: no claim has the id 'by-b'
                """);
    assertThat(run.out()).contains("- a says 5.").doesNotContain("says 7");

    Run check = Run.withInput(LINES, "check", "--keep-going", "-");
    assertThat(check).isEqualTo(new Run(1, "No finding.\n", run.err()));
  }

  @Test
  void aDossierOfWhatIsSoundCanBeWritten() {
    Run run =
        Run.withInput(
            LINES, "convert", "--from", "stream", "--to", "dossier", "--keep-going", "-", "-");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("claim 'by-b' is left out")
        .endsWith("parley: 5 entities read, 3 kept, 2 with problems\n");
    assertThat(Run.withInput(run.out(), "validate", "-").out())
        .isEqualTo("standard input is valid: 1 actor, 1 event, 1 claim, 1 question.\n");
  }

  @Test
  void whatIsLeftOutCountsAmongTheProblems() {
    Run run = Run.withInput(LINES, "reconcile", "--keep-going", "-", "--max-problems", "3");
    assertThat(run.err())
        .isEqualTo(
            PROBLEMS
                + """
                parley: claim 'by-b' is left out: no actor has the id 'b'
                parley: and 1 more
                """);
  }

  @Test
  void aTableOfADatasetIsRead() {
    String[] command = {"reconcile", "--from", "ucdp-ged", "-", "--policy", "ucdp-ged"};
    String problems =
        """
        parley: line 2, column low: must not exceed high, got low=5, high=3
        parley: line 2, column best: must lie between low and high, got low=5, best=4, high=3
        """;
    assertThat(Run.withInput(ROWS, command)).isEqualTo(new Run(1, "", problems));

    Run sound = Run.withInput(ROWS.replace("1,3,2020-01-02,2020-01-02,4,3,5\n", ""), command);
    assertThat(sound.exit()).isZero();
    assertThat(sound.out()).contains("Policy ucdp-ged gives 1 (low 1, high 1).");
  }

  @Test
  void anEncodingIsRead() {
    byte[] table = "event;measure;claimant;figure\ne;a+b;Müller;3\n".getBytes(UTF_8);
    assertThat(Run.withBytes(table, "reconcile", "-", "--separator", ";").out())
        .contains("Müller says 3");
  }

  @Test
  void aPackedFileThatWasCutIsToldAndReadAsFarAsItGoes() throws IOException {
    byte[] whole = Files.readAllBytes(Path.of(article("stream", "whole.gz")));
    Path cut = folder.resolve("cut.gz");
    Files.write(cut, Arrays.copyOf(whole, whole.length - 9));

    Run run = Run.of("validate", cut.toString());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("the gzip data end in the middle");
  }

  @Test
  void formatsThatAreNotKnownAreWrongUsage() {
    Run run = Run.of("validate", "--from", "excel", "a.xls");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "Invalid value for option '--from': format must be one of dossier, stream, reports,"
                + " claimreview,");
  }
}
