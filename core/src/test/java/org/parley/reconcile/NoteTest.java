package org.parley.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.code.Code;
import org.parley.explanation.English;
import org.parley.proposition.Measure;

class NoteTest {
  static Stream<Arguments> notes() {
    BigDecimal fifty = BigDecimal.valueOf(50);
    return Stream.of(
        arguments(
            new Note.ByAnalogy(Measure.parse("missile+launched"), "deaths"),
            "By analogy: the dataset counts deaths, not missile+launched.",
            "by analogy"),
        arguments(
            new Note.Coded(new Code("ucdp.clarity", "2"), "many incidents"),
            "ucdp.clarity:2: many incidents.",
            "ucdp.clarity:2"),
        arguments(
            new Note.WordsOnly(ImmutableList.of("dozens", "many")),
            "Kept as text only: \"dozens\", \"many\".",
            "text only: dozens, many"),
        arguments(new Note.WordsOnly(ImmutableList.of()), "Kept as text only.", "text only"),
        arguments(
            new Note.Band(fifty, Optional.of(BigDecimal.valueOf(1999))),
            "Band: 50 to 1,999.",
            "band 50 to 1,999"),
        arguments(new Note.Band(fifty, Optional.empty()), "Band: 50 or more.", "band 50 or more"),
        arguments(
            new Note.Part("militants", Estimate.Figure.of(0, 2)),
            "Militants: 0 to 2.",
            "militants 0 to 2"),
        arguments(
            new Note.PartsDisagree(Estimate.Figure.of(3, 5)),
            "The parts add up to 3 to 5, which is not the total.",
            "parts add up to 3 to 5"),
        arguments(
            new Note.Pending(2, 0), "Pending: two are needed, none known.", "pending, 0 of 2"));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void hasASentenceAndAShortForm(Note note, String text, String brief) {
    assertThat(English.of(note)).isEqualTo(text);
    assertThat(English.brief(note)).isEqualTo(brief);
  }

  static Stream<Arguments> estimates() {
    return Stream.of(
        arguments(Estimate.Single.of(1200), "1,200"),
        arguments(Estimate.Figure.of(180, 180), "180 to 180"),
        arguments(Estimate.Figure.of(95, 90, 85), "95 / 90 / 85"),
        arguments(
            new Estimate.Figure(BigDecimal.ONE, Optional.empty(), Optional.empty()), "at least 1"),
        arguments(
            new Estimate.Figure(BigDecimal.ONE, Optional.of(BigDecimal.ONE), Optional.empty()),
            "1 / 1 / none"),
        arguments(new Estimate.Blank(), "blank"),
        arguments(new Estimate.NotReported(-99), "-99 (not reported)"),
        arguments(new Estimate.NoEvent(), "no event"),
        arguments(new Estimate.Undetermined("A tie."), "undetermined"));
  }

  @ParameterizedTest
  @MethodSource("estimates")
  void anEstimateIsToldInAWordOrTwo(Estimate estimate, String text) {
    assertThat(English.of(estimate)).isEqualTo(text);
  }
}
