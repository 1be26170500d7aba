package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyOptionTest {
  private static final String SHEET =
      """
      event,measure,claimant,figure
      Flood,sheep+drowned,Farmers,40
      Flood,sheep+lost_in_water,Ministry,30
      """;

  @TempDir Path folder;

  private Run reconcile(String vocabulary) throws IOException {
    Path file = Files.writeString(folder.resolve("words.txt"), vocabulary);
    return Run.withInput(SHEET, "reconcile", "-", "--vocabulary", file.toString());
  }

  @Test
  void wordsOfAFileAreUnderstood() throws IOException {
    Run run =
        reconcile(
            """
            object sheep; one sheep; many sheep
            effect drowned; one drowned; many drowned; also lost_in_water
            """);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("Flood. How many sheep drowned?\n- Ministry says 30.\n- Farmers say 40.\n")
        .contains("CONTESTED")
        .doesNotContain("vocabulary");
  }

  @Test
  void validateNotesWordsThatTheVocabularyDoesNotHave() {
    assertThat(Run.withInput(SHEET, "validate", "-").err())
        .isEqualTo(
            """
            parley: note: claims[0].proposition.measure: is compared by name only, as the vocabulary \
            does not have 'sheep', 2 times
            parley: note: claims[0].proposition.measure: is compared by name only, as the vocabulary \
            does not have 'drowned'
            parley: note: claims[1].proposition.measure: is compared by name only, as the vocabulary \
            does not have 'lost_in_water'
            """);
  }

  @Test
  void aLineThatIsNotAnEntryIsRefusedWithItsNumber() throws IOException {
    Run run = reconcile("object sheep\nthing wool\n");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines().findFirst().orElseThrow())
        .startsWith("--vocabulary: ")
        .contains("words.txt, line 2: an entry must begin with object, effect,")
        .endsWith("got 'thing'");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    Run run = Run.withInput(SHEET, "reconcile", "-", "--vocabulary", "no-such.txt");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("--vocabulary: cannot read 'no-such.txt'");
  }
}
