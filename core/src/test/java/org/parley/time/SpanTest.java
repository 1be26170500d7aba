package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpanTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a denial after the month of the claim | 2024-04          | 2024-05-02       | BEFORE
          a denial on the last day of the month | 2024-04          | 2024-04-30       | NOT_AFTER
          a denial within the month             | 2024-04          | 2024-04-15       | UNDECIDED
          the first day of the month            | 2024-04          | 2024-04-01       | NOT_BEFORE
          the same day                          | 2024-10-01       | 2024-10-01       | TOGETHER
          the next day                          | 2024-10-02       | 2024-10-01       | AFTER
          one month twice                       | 2024-04          | 2024-04          | UNDECIDED
          two hours of one day                  | 2024-10-01T01:00 | 2024-10-01T23:00 | TOGETHER
          about a month                         | 2024-04~         | 2024-05-01       | BEFORE
          a day and a stretch that goes on      | 2024-10-07       | 2023-10/..       | TOGETHER
          a day where the stretch starts        | 2023-10-07       | 2023-10/..       | NOT_AFTER
          a day before an unknown end           | 2024-10-07       | 2023-10/         | NOT_BEFORE
          stretches that meet                   | 2024-04-01/2024-04-11 | 2024-04-11/2024-05-04 | TOGETHER
          stretches side by side                | 2024-04-01/2024-04-10 | 2024-04-11/2024-05-04 | BEFORE
          stretches of months                   | 2024-03/2024-04  | 2024-04/2024-05  | NOT_AFTER
          both without a start                  | ../2024-04       | ../2023          | TOGETHER
          starts that are unknown               | /2024-04         | /2023            | NOT_BEFORE
          start open and start unknown          | ../2024-04       | /2023            | TOGETHER
          both go on                            | 2024/..          | 2023/..          | TOGETHER
          one goes on, one ended somewhere      | 2024/..          | 2023/            | NOT_BEFORE
          """)
  void tellsWhichCameFirst(String name, String one, String other, Order order) {
    Span a = span(one);
    Span b = span(other);

    assertThat(a.order(b)).as(name).isEqualTo(order);
    assertThat(b.order(a)).isEqualTo(order.reversed());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a day of a stretch                 | 2023-11-01            | 2023-10/..            | true  | true
          a day that may precede the start   | 2023-10-07            | 2023-10/..            | false | true
          a day before the stretch           | 2023-09-30            | 2023-10/..            | false | false
          a day after an unknown end         | 2023-11-01            | 2023-10/              | false | true
          a month in its year                | 2024-04               | 2024-01-01/2024-12-31 | true  | true
          a stretch in itself                | 2024-04-01/2024-04-10 | 2024-04-01/2024-04-10 | true  | true
          a stretch longer than the other    | 2024-03-31/2024-04-10 | 2024-04-01/2024-04-10 | false | false
          a stretch of unsharp ends          | 2024-04/2024-05       | 2024-04-15/2024-05-15 | false | true
          two stretches apart                | 2024-04-01/2024-04-10 | 2024-05-01/2024-05-10 | false | false
          two days in a day                  | 2024-04-01/2024-04-02 | 2024-04-01            | false | false
          one day in a day                   | 2024-04-01/2024-04-01 | 2024-04-01            | true  | true
          perhaps one day                    | 2024-04-01/2024-04    | 2024-04               | false | true
          two unlike days in a month         | 2024-04-01/2024-04-02 | 2024-04               | false | false
          a day in a day                     | 2024-04-01            | 2024-04-01            | true  | true
          a month in a day                   | 2024-04               | 2024-04-01            | false | true
          """)
  void tellsWhatLiesWithin(
      String name, String one, String other, boolean certainly, boolean maybe) {
    Span a = span(one);
    Span b = span(other);

    assertThat(a.isCertainlyWithin(b)).as(name).isEqualTo(certainly);
    assertThat(a.mayBeWithin(b)).as(name).isEqualTo(maybe);
  }

  @Test
  void asksWhetherTwoReportsCanBeAboutOneDay() {
    Span weekend = Span.someDayOf(Edtf.parse("2024-10-05/2024-10-06"));
    Span sunday = span("2024-10-06");

    assertThat(weekend.mayOverlap(sunday)).isTrue();
    assertThat(weekend.certainlyOverlaps(sunday)).isFalse();
    assertThat(weekend.mayOverlap(span("2024-10-07"))).isFalse();
  }

  @Test
  void readsAnIntervalAsSomeDayOrAsAllDays() {
    Edtf beforeApril = Edtf.parse("../2024-04");
    Span day = span("2024-03-15");

    assertThat(Span.someDayOf(beforeApril).order(day)).isEqualTo(Order.UNDECIDED);
    assertThat(Span.allDaysOf(beforeApril).order(day)).isEqualTo(Order.TOGETHER);
    assertThat(Span.of(beforeApril)).isEqualTo(Span.allDaysOf(beforeApril));
  }

  @Test
  void readsADateAsSomeDayOrAsAllDays() {
    Edtf april = Edtf.parse("2024-04");
    Span day = span("2024-04-15");

    assertThat(Span.someDayOf(april).order(day)).isEqualTo(Order.UNDECIDED);
    assertThat(Span.allDaysOf(april).order(day)).isEqualTo(Order.TOGETHER);
    assertThat(span("2024-04")).isEqualTo(Span.someDayOf(april));
  }

  @Test
  void neverStartsAfterItsEnd() {
    assertThat(span("2004/2004-03"))
        .hasToString("from 2004-01-01/2004-03-31 to 2004-03-01/2004-03-31");
    assertThat(span("2004-03/2004"))
        .hasToString("from 2004-03-01/2004-03-31 to 2004-03-01/2004-12-31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-10-01             | some day of 2024-10-01
          2024-04                | some day of 2024-04-01/2024-04-30
          2024-04-01/2024-04-10  | from 2024-04-01 to 2024-04-10
          ../2024-04             | from .. to 2024-04-01/2024-04-30
          2023-10-07/            | from 2023-10-07 to 2023-10-07/..
          """)
  void tellsItsBounds(String edtf, String text) {
    assertThat(span(edtf)).hasToString(text);
  }

  @Test
  void isEqualByItsBoundsAndItsReading() {
    Span april = span("2024-04");

    assertThat(april).isEqualTo(span("2024-04~"));
    assertThat(april).hasSameHashCodeAs(span("2024-04-XX"));
    assertThat(april).isNotEqualTo(span("2024-05")).isNotEqualTo("2024-04");
    assertThat(april).isNotEqualTo(Span.allDaysOf(Edtf.parse("2024-04")));
    assertThat(april).isNotEqualTo(span("2024-04/2024-05"));
  }

  @ParameterizedTest
  @EnumSource
  void isItselfWhenReversedTwice(Order order) {
    assertThat(order.reversed().reversed()).isEqualTo(order);
  }

  private static Span span(String edtf) {
    return Span.of(Edtf.parse(edtf));
  }
}
