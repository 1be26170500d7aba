package org.parley.benchmarks.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reports are other people's and not part of the project: without them this is skipped. */
@Tag("heavy")
class RealReportsTest {
  private static final RealReports REPORTS = RealReports.in(Path.of("..", "..", "shared"));

  @BeforeEach
  void reportsAreThere() {
    assumeTrue(REPORTS.areThere(), () -> "skipped: there is no " + REPORTS.folder());
  }

  /** Every table of figures; what GDELT finds in the news is another kind of file. */
  @Test
  void everyTableOfTheFolderIsRead() throws IOException {
    try (Stream<Path> files = Files.walk(REPORTS.folder())) {
      assertThat(files.map(REPORTS.folder()::relativize).map(Path::toString))
          .filteredOn(name -> name.contains(".csv") && !name.startsWith("gdelt"))
          .containsExactlyInAnyOrderElementsOf(
              RealFile.all().stream().map(RealFile::name).collect(Collectors.toList()));
    }
  }

  /** No two models of one category have the same word in the measure. */
  @Test
  void everyModelThatOryxHasSeenIsAQuestionOfItsOwn() {
    FileReading oryx = read("ukraine_mod_claims_vs_oryx/russia_losses_equipment_oryx.csv");

    assertThat(ImmutableSet.copyOf(oryx.dossier().questions())).hasSize((int) oryx.rows());
  }

  private static FileReading read(String name) {
    return RealFile.all().stream()
        .filter(file -> file.name().equals(name))
        .map(file -> file.read(REPORTS.folder()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thePageSaysWhatTheCommandPrints() throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "real-reports.md")))
        .contains(REPORTS.table());
  }
}
