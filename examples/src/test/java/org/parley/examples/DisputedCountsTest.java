package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.dossier.Dossier;
import org.parley.explanation.English;
import org.parley.json.ParleyJson;
import org.parley.reconcile.Reconciler;
import org.parley.reconcile.Verdict;
import org.parley.reports.ReportsCsv;

/** The 204 real figures: read completely, reconciled, and moved through JSON. */
class DisputedCountsTest {
  private static final Dossier DOSSIER =
      ReportsCsv.withDefaults().read(Path.of("data/disputed-counts.csv")).orThrow();

  @Test
  void holdsEveryRow() {
    assertThat(DOSSIER.claims()).hasSize(204);
    assertThat(DOSSIER.questions()).hasSize(61);
    assertThat(DOSSIER.claims())
        .filteredOn(claim -> claim.revision().isPresent())
        .hasSizeGreaterThanOrEqualTo(21);
  }

  @Test
  void survivesJson() {
    ParleyJson json = ParleyJson.withDefaults();
    assertThat(json.readDossier(json.write(DOSSIER))).isEqualTo(DOSSIER);
  }

  @Test
  void isReconciledQuestionByQuestion() throws IOException {
    String verdicts =
        DOSSIER.questions().stream()
            .map(question -> Reconciler.withDefaults().reconcile(DOSSIER.dispute(question)))
            .map(DisputedCountsTest::text)
            .collect(Collectors.joining("\n\n", "", "\n"));
    Path golden = Path.of("src/test/resources/disputed-counts.txt");
    if (Boolean.getBoolean("goldens.update")) {
      Files.writeString(golden, verdicts);
    }
    assertThat(verdicts).isEqualTo(Files.readString(golden));
  }

  private static String text(Verdict verdict) {
    return verdict.event().name()
        + ". "
        + English.of(verdict.question())
        + "\n"
        + verdict.summary();
  }

  @Test
  void isReconciledAlikeInEveryLocale() {
    Locale before = Locale.getDefault();
    Dossier arabic;
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      arabic = ReportsCsv.withDefaults().read(Path.of("data/disputed-counts.csv")).orThrow();
    } finally {
      Locale.setDefault(before);
    }
    assertThat(arabic).isEqualTo(DOSSIER);
  }
}
