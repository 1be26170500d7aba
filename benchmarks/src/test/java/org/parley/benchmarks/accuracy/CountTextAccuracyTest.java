package org.parley.benchmarks.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The coded texts are other people's and not part of the project: without them this is skipped. */
class CountTextAccuracyTest {
  private static final Path FILE = CountTextAccuracy.file(Path.of("..", "..", "shared"));

  private ImmutableList<CodedText> texts = ImmutableList.of();

  @BeforeEach
  void readTexts() {
    assumeTrue(Files.exists(FILE), () -> "skipped: there is no " + FILE);
    texts = CodedText.readAll(FILE);
  }

  @Test
  void allTextsAreThere() {
    assertThat(texts).hasSize(865);
  }

  @ParameterizedTest(name = "for training: {0}")
  @ValueSource(booleans = {true, false})
  void nineteenOfTwentyAreReadAsCoded(boolean training) {
    Score score = Score.of(CountTextAccuracy.half(texts, training));

    assertThat(score.coded()).isGreaterThan(390);
    assertThat(score.percent()).isGreaterThanOrEqualTo(95);
  }

  /** "Total unknown (US 72; CS unknown)" has no number for the total and the Confederates. */
  @Test
  void whatIsUnknownGetsNoNumber() {
    ImmutableList<CodedText> unknown =
        texts.stream()
            .filter(text -> text.text().contains("nknown"))
            .collect(ImmutableList.toImmutableList());

    assertThat(unknown).hasSizeGreaterThan(50);
    assertThat(unknown)
        .noneMatch(text -> text.numbers().lackWhatIsIn(BattleCoder.code(text.text())));
  }

  @Test
  void thePageSaysWhatTheCommandPrints() throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "accuracy.md")))
        .contains(new CountTextAccuracy(texts).report(false));
  }
}
