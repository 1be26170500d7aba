package org.parley.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.dispute.Dispute;
import org.parley.dossier.Dossier;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;

/**
 * Ten typical situations, each a small file: the summary and the explanation of its verdict read as
 * the text file beside it says; {@code -Dgoldens.update=true} rewrites them.
 */
class SituationsTest {
  private static final Path FOLDER = Path.of("src/test/resources/situations");

  static Stream<Path> situations() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @Test
  void areTen() throws IOException {
    assertThat(situations()).hasSize(10);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("situations")
  void readAsTheFileSays(Path situation) throws IOException {
    Dossier dossier = Formats.withDefaults().read(situation).dossier();
    String text =
        dossier.questions().stream()
            .map(dossier::dispute)
            .flatMap(SituationsTest::verdicts)
            .map(SituationsTest::text)
            .collect(Collectors.joining("\n"));
    Path expected = Path.of(situation.toString().replaceAll("[.][a-z]+$", ".txt"));
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(expected, text);
    }
    assertThat(text).isEqualTo(Files.readString(expected));
  }

  /** The verdict as the measures were said and, where it differs, with the measures aligned. */
  private static Stream<Verdict> verdicts(Dispute dispute) {
    Verdict asSaid = Reconciler.withDefaults().reconcile(dispute);
    Verdict aligned = Reconciler.withDefaults().aligningMeasures().reconcile(dispute);
    return asSaid.agreement() == aligned.agreement()
        ? Stream.of(asSaid)
        : Stream.of(asSaid, aligned);
  }

  private static String text(Verdict verdict) {
    String aligned = verdict.isAligned() ? "WITH THE MEASURES ALIGNED\n" : "";
    return aligned + verdict.summary() + "\n\n" + verdict.explain() + "\n";
  }
}
