package org.parley.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.dispute.Position;
import org.parley.dossier.Newsroom;
import org.parley.proposition.Measure;
import org.parley.proposition.MeasureOrder;
import org.parley.proposition.Question;
import org.parley.reconcile.Step;
import org.parley.time.When;

/** The parts of sentences, each at its ends. */
class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | no reports
          1    | one report
          2    | two reports
          10   | ten reports
          11   | 11 reports
          1200 | 1,200 reports
          """)
  void writesSmallCountsInWords(int count, String words) {
    assertThat(Phrases.count(count, "report")).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-01, 2024-10-01",
    "../2024-04, until 2024-04",
    "2023-10/.., since 2023-10",
    "2023-10/2024-04, 2023-10/2024-04"
  })
  void writesOpenTimesInWords(String time, String words) {
    assertThat(Phrases.time(When.of(time))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          missile+launched       | How many missiles were launched?
          person+killed+civilian | How many civilians were killed?
          missile+launched@ISR   | How many missiles were launched at Israel?
          person+killed[2024]    | How many people were killed in 2024?
          """)
  void asksHowManyWithinAScopeAndAPeriod(String measure, String question) {
    assertThat(English.of(Question.howMany(Newsroom.ATTACK, Measure.parse(measure))))
        .isEqualTo(question);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NARROWER     | , which is narrower than the question.
          BROADER      | , which is broader than the question.
          OVERLAPPING  | , which cannot be compared with the question.
          INCOMPARABLE | , which cannot be compared with the question.
          """)
  void saysHowAMeasureRelatesToTheQuestion(MeasureOrder order, String ending) {
    assertThat(English.of(aligned(order, false)))
        .isEqualTo("Iran (200) counts missiles that were launched" + ending);
  }

  @Test
  void saysThatAMeasureIsTakenForAnAnswer() {
    assertThat(English.of(aligned(MeasureOrder.OVERLAPPING, true)))
        .isEqualTo(
            "Iran (200) counts missiles that were launched; it is nevertheless treated as an answer to"
                + " the question.");
  }

  private static Step aligned(MeasureOrder order, boolean isAligned) {
    Position position = Position.of(Newsroom.hearing("iran: 200").howMany().reports());
    return new Step.Aligned(position, Newsroom.LAUNCHED, order, isAligned);
  }
}
