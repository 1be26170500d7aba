package org.parley.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.Refusal;

class PassageTest {
  private static final SourceId ARTICLE = SourceId.of("article");

  @Test
  void isFoundByItsWordsAndWhatStandsAroundThem() {
    Passage passage =
        passage().exact("200 missiles").prefix("fired ").suffix(" at").start(10).end(22).build();

    assertThat(passage.source()).isEqualTo(ARTICLE);
    assertThat(passage.exact()).contains("200 missiles");
    assertThat(passage.prefix()).contains("fired ");
    assertThat(passage.suffix()).contains(" at");
    assertThat(passage.start()).contains(10);
    assertThat(passage.end()).contains(22);
  }

  @Test
  void isFoundByItsWordsAloneByOffsetsAloneOrIsTheWholeText() {
    assertThat(Passage.of(ARTICLE, "words").start()).isEmpty();
    assertThat(passage().start(0).end(1).build().exact()).isEmpty();
    assertThat(passage().build().source()).isEqualTo(ARTICLE);
  }

  @Test
  void isEqualByItsParts() {
    assertThat(Passage.of(ARTICLE, "words"))
        .isEqualTo(passage().exact("words").build())
        .hasSameHashCodeAs(passage().exact("words").build())
        .isNotEqualTo(Passage.of(ARTICLE, "Words"))
        .isNotEqualTo(passage().exact("words").prefix(" ").build());
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refusesPartsThatDoNotGoTogether(Refusal wrong) {
    wrong.check();
  }

  static Stream<Refusal> wrong() {
    return Stream.of(
        new Refusal(
            "a prefix alone",
            () -> passage().prefix("fired ").build(),
            "prefix and suffix must come with exact, got prefix='fired ', suffix=none"),
        new Refusal(
            "a suffix without words",
            () -> passage().suffix(" at").start(1).end(2).build(),
            "prefix and suffix must come with exact, got prefix=none, suffix=' at'"),
        new Refusal(
            "a start alone",
            () -> passage().start(1).build(),
            "start and end must be given together, got start=1, end=none"),
        new Refusal(
            "an end alone",
            () -> passage().exact("words").end(1).build(),
            "start and end must be given together, got start=none, end=1"),
        new Refusal(
            "a start below 0",
            () -> passage().start(-1).end(1).build(),
            "start must be 0 or more and before end, got start=-1, end=1"),
        new Refusal(
            "no character",
            () -> passage().start(5).end(5).build(),
            "start must be 0 or more and before end, got start=5, end=5"),
        new Refusal(
            "swapped ends",
            () -> passage().start(6).end(5).build(),
            "start must be 0 or more and before end, got start=6, end=5"));
  }

  @Test
  void refusesToLackASource() {
    Refusal.ofMissing(() -> Passage.builder().exact("words").build(), "source");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    Refusal.ofNull(() -> Passage.of(null, "words"), () -> Passage.of(ARTICLE, null));
  }

  private static Passage.Builder passage() {
    return Passage.builder().source(ARTICLE);
  }
}
