package org.parley.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  private static final String UNREADABLE = "must be an EDTF date that Parley reads, got edtf=";
  private static final String NO_DATE_TIME =
      "a date-time must read YYYY-MM-DDThh:mm[:ss], alone or with Z, an offset of hours (+03) or"
          + " one"
          + " of hours and minutes (+03:30), got edtf=";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          day                           | 2024-10-01                | 2024-10-01 | 2024-10-01 | DAY
          leap day                      | 2024-02-29                | 2024-02-29 | 2024-02-29 | DAY
          first day                     | 0000-01-01                | 0000-01-01 | 0000-01-01 | DAY
          last day                      | 9999-12-31                | 9999-12-31 | 9999-12-31 | DAY
          uncertain day                 | 2024-10-01?               | 2024-10-01 | 2024-10-01 | DAY
          month                         | 2024-04                   | 2024-04-01 | 2024-04-30 | MONTH
          february of a leap year       | 2024-02                   | 2024-02-01 | 2024-02-29 | MONTH
          about a month                 | 2024-04~                  | 2024-04-01 | 2024-04-30 | MONTH
          year                          | 2004                      | 2004-01-01 | 2004-12-31 | YEAR
          doubtful year                 | 2004%                     | 2004-01-01 | 2004-12-31 | YEAR
          decade                        | 201X                      | 2010-01-01 | 2019-12-31 | DECADE
          about a decade                | 201X~                     | 2010-01-01 | 2019-12-31 | DECADE
          century                       | 20XX                      | 2000-01-01 | 2099-12-31 | CENTURY
          some month                    | 2004-XX                   | 2004-01-01 | 2004-12-31 | YEAR
          month from 10 on              | 2004-1X                   | 2004-10-01 | 2004-12-31 | YEAR
          month before 10               | 2004-0X                   | 2004-01-01 | 2004-09-30 | YEAR
          some day of some month        | 2004-XX-XX                | 2004-01-01 | 2004-12-31 | YEAR
          some day from October on      | 2004-1X-XX                | 2004-10-01 | 2004-12-31 | YEAR
          some day                      | 2004-07-XX                | 2004-07-01 | 2004-07-31 | MONTH
          some uncertain day            | 2004-07-XX?               | 2004-07-01 | 2004-07-31 | MONTH
          day in the twenties           | 2004-07-2X                | 2004-07-20 | 2004-07-29 | MONTH
          day before the 10th           | 2004-07-0X                | 2004-07-01 | 2004-07-09 | MONTH
          twenties of a leap February   | 2004-02-2X                | 2004-02-20 | 2004-02-29 | MONTH
          twenties of a short February  | 2005-02-2X                | 2005-02-20 | 2005-02-28 | MONTH
          30th or 31st                  | 2004-07-3X                | 2004-07-30 | 2004-07-31 | MONTH
          only the 30th is left         | 2004-04-3X                | 2004-04-30 | 2004-04-30 | MONTH
          time in UTC                   | 2024-10-01T16:30Z         | 2024-10-01 | 2024-10-01 | INSTANT
          time with its own day         | 2024-10-02T00:30+03:00    | 2024-10-02 | 2024-10-02 | INSTANT
          time with seconds             | 2024-10-01T19:30:00-05:00 | 2024-10-01 | 2024-10-01 | INSTANT
          time with an offset of hours  | 2024-10-01T19:30:00-04    | 2024-10-01 | 2024-10-01 | INSTANT
          time of the place             | 2024-10-01T19:30:00       | 2024-10-01 | 2024-10-01 | LOCAL_TIME
          without seconds               | 2024-02-29T00:00          | 2024-02-29 | 2024-02-29 | LOCAL_TIME
          interval of days              | 2023-10-07/2023-10-08     | 2023-10-07 | 2023-10-08 | INTERVAL
          interval of one day           | 2023-10-07/2023-10-07     | 2023-10-07 | 2023-10-07 | INTERVAL
          interval of unlike ends       | 2004-06?/2006             | 2004-06-01 | 2006-12-31 | INTERVAL
          interval of masks             | 198X/2004-07-2X~          | 1980-01-01 | 2004-07-29 | INTERVAL
          ends that overlap             | 2004/2004-03              | 2004-01-01 | 2004-03-31 | INTERVAL
          start may lie after the end   | 2004-XX/2004-03           | 2004-01-01 | 2004-03-31 | INTERVAL
          open end                      | 2023-10/..                | 2023-10-01 |            | INTERVAL
          open start                    | ../2024-04                |            | 2024-04-30 | INTERVAL
          unknown end                   | 2004/                     | 2004-01-01 |            | INTERVAL
          unknown start                 | /2006                     |            | 2006-12-31 | INTERVAL
          one of two days               | [2024-10-01,2024-10-02]   | 2024-10-01 | 2024-10-02 | SET
          one of three, in any order    | [2024-10,2023?,2024-12-0X]| 2023-01-01 | 2024-12-09 | SET
          """)
  void readsTheDaysThatATextCanMean(
      String name, String text, LocalDate earliest, LocalDate latest, Precision precision) {
    Edtf edtf = Edtf.parse(text);

    assertThat(edtf).as(name).hasToString(text);
    assertThat(edtf.earliest().orElse(null)).isEqualTo(earliest);
    assertThat(edtf.latest().orElse(null)).isEqualTo(latest);
    assertThat(edtf.precision()).isEqualTo(precision);
    assertThat(edtf.isInterval()).isEqualTo(precision == Precision.INTERVAL);
    assertThat(edtf.isSet()).isEqualTo(precision == Precision.SET);
    assertThat(edtf.instant().isPresent()).isEqualTo(precision == Precision.INSTANT);
    assertThat(edtf.localDateTime().isPresent()).isEqualTo(text.indexOf('T') > 0);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a day         | 2024-10-01       | 2024-10-01       | false | 2024-10-01       | false
          a time        | 2024-10-01T16:30 | 2024-10-01T16:30 | false | 2024-10-01T16:30 | false
          two ends      | 2004-06?/2006    | 2004-06?         | false | 2006             | false
          open end      | 2023-10/..       | 2023-10          | false |                  | true
          open start    | ../2024-04~      |                  | true  | 2024-04~         | false
          unknown end   | 2004/            | 2004             | false |                  | false
          unknown start | /2006            |                  | false | 2006             | false
          """)
  void tellsItsEndsApart(
      String name, String text, String start, boolean openStart, String end, boolean openEnd) {
    Edtf edtf = Edtf.parse(text);

    assertThat(edtf.start().map(Edtf::toString).orElse(null)).as(name).isEqualTo(start);
    assertThat(edtf.hasOpenStart()).isEqualTo(openStart);
    assertThat(edtf.end().map(Edtf::toString).orElse(null)).isEqualTo(end);
    assertThat(edtf.hasOpenEnd()).isEqualTo(openEnd);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-01, 2024-10-01",
    "2024~, 2024",
    "201X%, 201X",
    "2004-06?/2006~, 2004-06/2006",
    "../2024-04?, ../2024-04",
    "'[2024?,2025~]', '[2024,2025]'"
  })
  void losesItsQualifiers(String text, String unqualified) {
    assertThat(Edtf.parse(text).unqualified()).hasToString(unqualified);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing                | ''
          blank                  | ' '
          a word                 | Tuesday
          a qualifier only       | ?
          open                   | ..
          three digits           | 204
          five digits            | 20240
          compact form           | 20241001
          year before zero       | -0044
          a long year            | Y-17E7
          a season               | 2001-21
          no month               | 2024-
          short month            | 2024-1
          month 0                | 2024-00
          month 13               | 2024-13
          no day                 | 2024-10-
          short day              | 2024-10-1
          day 0                  | 2024-10-00
          day 31 of a short month| 2024-09-31
          29 February            | 2023-02-29
          day 32                 | 2024-10-32
          slashes for dashes     | 2024/10/01
          dots for dashes        | 2024.10.01
          letter for a dash      | 2024x10
          space for a dash       | 2024-10 01
          other digits           | ٢٠٢٤-10-01
          a letter               | 2024-1O-01
          space before           | ' 2024-10-01'
          space after            | '2024-10-01 '
          two qualifiers         | 2024?~
          qualifier before       | ?2024
          qualifier inside       | 2024?-10
          all masked             | XXXX
          millennium             | 2XXX
          month of a masked year | 201X-05
          mask of a masked year  | 201X-XX
          mask from the left     | 2004-X1
          mask inside            | 2X04
          lower case mask        | 201x
          no month begins with 2 | 2004-2X
          no 30th of February    | 2004-02-3X
          no day begins with 4   | 2004-07-4X
          day of a masked month  | 2004-XX-15
          twenties of some month | 2004-XX-2X
          day of half a month    | 2004-1X-05
          a set without its end  | [2004,2005
          a set and more         | [2004,2005]?
          a set with a space     | [2004, 2005]
          a hole in a set        | [2004,,2005]
          a stretch in a set     | [2004..2006,2008]
          an interval in a set   | [2004/2005,2008]
          an open set            | [2004,..]
          a time in a set        | [2004,2024-10-01T16:30Z]
          all of a set           | '{2004,2005}'
          three ends             | 2004/2005/2006
          dots without a slash   | 2004..
          qualified open end     | 2004/..?
          one dot                | 2004/.
          three dots             | 2004/...
          blank end              | '2004/ '
          time in an interval    | 2024-10-01T16:30Z/2024-10-02
          """)
  void refusesWhatIsNoDate(String name, String text) {
    assertRefused(text, UNREADABLE + text);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hours only         | 2024-10-01T19Z
          nothing after T    | 2024-10-01T
          hour 24            | 2024-10-01T24:00Z
          end of the day     | 2024-10-01T24:00:00
          local hours only   | 2024-10-01T19
          short offset       | 2024-10-01T19:30+3
          offset of nothing  | 2024-10-01T19:30+
          offset and seconds | 2024-10-01T19:30+03:00:00
          offset too far off | 2024-10-01T19:30+19
          local fraction     | 2024-10-01T19:30:00.5
          local qualifier    | 2024-10-01T19:30~
          leap second        | 2016-12-31T23:59:60Z
          minute 60          | 2024-10-01T19:60Z
          fraction           | 2024-10-01T19:30:00.5Z
          no such day        | 2024-09-31T19:30Z
          masked day         | 2024-09-XXT19:30Z
          offset too far     | 2024-10-01T19:30+18:01
          offset without :   | 2024-10-01T19:30+0300
          lower case z       | 2024-10-01T19:30z
          a zone             | 2024-10-01T19:30+03:00[UTC]
          a qualifier        | 2024-10-01T19:30Z?
          """)
  void refusesADateTimeOfAnotherForm(String name, String text) {
    assertRefused(text, NO_DATE_TIME + text);
  }

  @ParameterizedTest
  @CsvSource({"../..", "/", "../", "/.."})
  void refusesAnIntervalWithoutADate(String text) {
    assertRefused(text, "an interval must have a date at one end at least, got edtf=" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[2024]"})
  void refusesASetOfOneDate(String text) {
    assertRefused(text, "a set must list two dates or more, got edtf=" + text);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-02/2024-10-01",
    "2024-05/2024-04-30",
    "2005/2004-XX",
    "201X/200X",
    "2005~/2004"
  })
  void refusesAnIntervalThatIsCertainlyBackwards(String text) {
    assertRefused(text, "an interval must not start after its end, got edtf=" + text);
  }

  private static void assertRefused(String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text)).withMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "2004,                false, false",
    "2004?,               true,  false",
    "2004-07~,            false, true",
    "2004-07-01%,         true,  true",
    "2004/2005,           false, false",
    "2004?/2005~,         true,  true",
    "2004/2005%,          true,  true",
    "2004?/..,            true,  false",
    "/2005~,              false, true",
    "2024-10-01T16:30Z,   false, false",
  })
  void tellsWhetherAnyPartIsQualified(String text, boolean uncertain, boolean approximate) {
    assertThat(Edtf.parse(text).uncertain()).isEqualTo(uncertain);
    assertThat(Edtf.parse(text).approximate()).isEqualTo(approximate);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-01T16:30Z,         2024-10-01T16:30:00Z",
    "2024-10-01T19:30+03:00,    2024-10-01T16:30:00Z",
    "2024-10-02T00:30:15+03:30, 2024-10-01T21:00:15Z",
    "2024-10-01T11:30-05:00,    2024-10-01T16:30:00Z",
    "2024-10-01T16:30-00:00,    2024-10-01T16:30:00Z",
    "2024-10-01T19:30+03,       2024-10-01T16:30:00Z",
    "2024-10-01T23:20:30-04,    2024-10-02T03:20:30Z",
    "0000-01-01T00:00+18:00,    -0001-12-31T06:00:00Z",
  })
  void readsTheMomentOfADateTime(String text, Instant instant) {
    assertThat(Edtf.parse(text).instant()).contains(instant);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-01T19:30,          2024-10-01T19:30",
    "2024-10-01T19:30:15,       2024-10-01T19:30:15",
    "2024-10-01T19:30+03,       2024-10-01T19:30",
    "2024-10-01T16:30:00Z,      2024-10-01T16:30",
  })
  void readsTheClockOfADateTime(String text, LocalDateTime clock) {
    assertThat(Edtf.parse(text).localDateTime()).contains(clock);
  }

  @Test
  void knowsNoMomentWithoutAnOffset() {
    assertThat(Edtf.parse("2024-10-01T19:30").instant()).isEmpty();
    assertThat(Edtf.parse("2024-10-01").localDateTime()).isEmpty();
  }

  @Test
  void isADayWhenMadeOfADate() {
    Edtf day = Edtf.of(LocalDate.of(2024, 10, 1));

    assertThat(day).hasToString("2024-10-01").isEqualTo(Edtf.parse("2024-10-01"));
    assertThat(day.earliest()).contains(LocalDate.of(2024, 10, 1));
    assertThat(day.latest()).contains(LocalDate.of(2024, 10, 1));
    assertThat(day.precision()).isEqualTo(Precision.DAY);
  }

  @ParameterizedTest
  @CsvSource({"-0001-12-31", "+10000-01-01"})
  void refusesADateWhoseYearHasNotFourDigits(LocalDate date) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Edtf.of(date))
        .withMessage("the year must be from 0 to 9999, got date=" + date);
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Edtf.parse(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> Edtf.of(null)).withMessage("date");
  }

  @Test
  void isEqualByItsText() {
    Edtf month = Edtf.parse("2004-07");

    assertThat(month).isEqualTo(Edtf.parse("2004-07")).hasSameHashCodeAs(Edtf.parse("2004-07"));
    assertThat(month).isNotEqualTo(Edtf.parse("2004-07-XX")).isNotEqualTo("2004-07");
    assertThat(Edtf.parse("2024-10-01T16:30Z")).isNotEqualTo(Edtf.parse("2024-10-01T16:30:00Z"));
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void refusesAVeryLongTextAtOnce() {
    String digits = "2".repeat(10_000_000);

    assertRefused(digits, UNREADABLE + digits);
    assertRefused("2024-10-01T" + digits, NO_DATE_TIME + "2024-10-01T" + digits);
    assertRefused("/".repeat(10_000_000), UNREADABLE + "/".repeat(10_000_000));
  }
}
