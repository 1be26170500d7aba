package org.parley.time.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.citation.Basis;

class UcdpTimePhraseTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 10, 2);

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvFileSource(resources = "/time/ucdp.csv", delimiter = '|')
  void datesTheWordsOfAReport(
      String name,
      String words,
      LocalDate report,
      UcdpTimePhrase row,
      LocalDate first,
      LocalDate last,
      int precision,
      Basis basis) {
    UcdpDate date = UcdpTimePhrase.date(words, report).orElseThrow();

    assertThat(date).as(name).isEqualTo(new UcdpDate(row, first, last));
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.basis()).isEqualTo(basis);
  }

  @Test
  void everyRowIsTried() throws IOException {
    Set<String> tried =
        Resources.readLines(
                Resources.getResource(getClass(), "/time/ucdp.csv"), StandardCharsets.UTF_8)
            .stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> Splitter.on('|').trimResults().splitToList(line).get(3))
            .collect(Collectors.toSet());

    assertThat(tried)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(UcdpTimePhrase.values()).map(Enum::name).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no row                      | for ages               | 2024-10-02
          no row, three days          | past three days        | 2024-10-02
          no row, hours as days       | past 24 days           | 2024-10-02
          seven days and more         | seven-day offensive    | 2024-10-02
          no days, first of the month | earlier this month     | 2024-10-01
          beyond the report           | early May 2025         | 2024-10-02
          no such day                 | around 31 April        | 2024-10-02
          two days at once            | Wednesday              | 2024-10-02
          an uncertain day            | 2024-10-01?            | 2024-10-02
          days that are no neighbours | night between Monday and Friday | 2024-10-02
          not a single day            | since April            | 2024-10-02
          a month                     | in April               | 2024-10-02
          after the last year         | around today           | 9999-12-31
          too many words | a b c d e f g h i j k l m n o p q r s | 2024-10-02
          only a preposition          | in the                 | 2024-10-02
          only a comma                | ','                    | 2024-10-02
          """)
  void hasNoDaysForOtherWords(String name, String words, LocalDate report) {
    assertThat(UcdpTimePhrase.date(words, report)).as(name).isEmpty();
  }

  @Test
  void tellsWhatARowRestsOn() {
    assertThat(UcdpTimePhrase.NO_TIME_GIVEN.basis()).isEqualTo(Basis.LIBRARY);
    assertThat(Arrays.stream(UcdpTimePhrase.values()).filter(row -> row.basis() == Basis.LIBRARY))
        .hasSize(1);
    assertThat(UcdpTimePhrase.WEEKEND.phrase()).isEqualTo("over the weekend");
    assertThat(UcdpTimePhrase.citation())
        .isEqualTo(
            "Högbladh, Stina (2023). UCDP GED Codebook version 23.1. Department of Peace and"
                + " Conflict Research, Uppsala University.");
  }

  @Test
  void writesItsDaysInEdtf() {
    assertThat(UcdpTimePhrase.date("today", WEDNESDAY).orElseThrow().edtf())
        .hasToString("2024-10-02");
    assertThat(UcdpTimePhrase.date("last week", WEDNESDAY).orElseThrow().edtf())
        .hasToString("2024-09-23/2024-09-29");
  }

  @Test
  void readsWordsInAnyCase() {
    assertThat(UcdpTimePhrase.date("OVER THE WEEKEND", WEDNESDAY))
        .isEqualTo(UcdpTimePhrase.date("over the weekend", WEDNESDAY));
  }

  @Test
  void refusesBlankWordsAndFarYears() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UcdpTimePhrase.date(" ", WEDNESDAY))
        .withMessage("the words must not be blank, got words=' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UcdpTimePhrase.date("today", LocalDate.of(0, 12, 31)))
        .withMessage("the year of the report must be from 1 to 9999, got report=0000-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UcdpTimePhrase.date("today", LocalDate.of(10000, 1, 1)))
        .withMessage("the year of the report must be from 1 to 9999, got report=+10000-01-01");
  }

  @Test
  void refusesDaysInTheWrongOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UcdpDate(UcdpTimePhrase.TODAY, WEDNESDAY, WEDNESDAY.minusDays(1)))
        .withMessage("first must not be after last, got first=2024-10-02, last=2024-10-01");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> new UcdpDate(null, WEDNESDAY, WEDNESDAY))
        .withMessage("row");
    assertThatNullPointerException().isThrownBy(() -> UcdpTimePhrase.date(null, WEDNESDAY));
    assertThatNullPointerException().isThrownBy(() -> UcdpTimePhrase.date("today", null));
  }
}
