package org.parley.time.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.text.TextSpan;
import org.parley.time.DayPart;
import org.parley.time.Edtf;
import org.parley.time.When;

class RelativeDatesTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 10, 2);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/time/english-dates.csv", delimiter = '|')
  void readsTheWordsOfADate(
      String name, String words, LocalDate anchor, Tense tense, String dates) {
    ResolvedDate resolved = RelativeDates.resolve(words, anchor, tense);

    assertThat(inWords(resolved)).as(name).isEqualTo(dates);
    assertThat(resolved.unread()).isEmpty();
    assertThat(resolved.candidates())
        .allSatisfy(
            candidate -> {
              assertThat(candidate.when().stated()).contains(words);
              assertThat(candidate.when().anchor().orElse(anchor)).isEqualTo(anchor);
            });
  }

  private static String inWords(ResolvedDate resolved) {
    return resolved.candidates().stream()
        .map(RelativeDatesTest::inWords)
        .collect(Collectors.joining("; "));
  }

  private static String inWords(DateCandidate candidate) {
    When when = candidate.when();
    String rules = candidate.rules().stream().map(DateRule::name).collect(Collectors.joining("+"));
    return Stream.of(
            Optional.of(when.edtf()),
            when.dayPart(),
            when.hours(),
            when.anchor().isPresent() ? Optional.empty() : Optional.of("whole"),
            Optional.of(rules))
        .flatMap(Optional::stream)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  @Test
  void givesAWhenWithTheWordsAndTheAnchor() {
    assertThat(RelativeDates.resolve(" early Wednesday ", WEDNESDAY, Tense.PAST).onlyOne())
        .contains(
            When.builder()
                .edtf(Edtf.parse("2024-10-02"))
                .stated("early Wednesday")
                .anchor(WEDNESDAY)
                .dayPart(DayPart.EARLY)
                .build());
  }

  @Test
  void readsTheSameWhateverTheLocale() {
    ResolvedDate plain = RelativeDates.resolve("FRIDAY, 5 APRIL", WEDNESDAY, Tense.PAST);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      assertThat(RelativeDates.resolve("FRIDAY, 5 APRIL", WEDNESDAY, Tense.PAST)).isEqualTo(plain);
      assertThat(inWords(plain)).isEqualTo("2024-04-05 NEAREST");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void picksNoneOfSeveral() {
    ResolvedDate next = RelativeDates.resolve("next Friday", WEDNESDAY, Tense.FUTURE);

    assertThat(next.isAmbiguous()).isTrue();
    assertThat(next.onlyOne()).isEmpty();
    assertThat(RelativeDates.resolve("Friday", WEDNESDAY, Tense.FUTURE).isAmbiguous()).isFalse();
    assertThat(RelativeDates.resolve("soon", WEDNESDAY, Tense.FUTURE).onlyOne()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          an unknown word       | soon                            | 0-4 soon
          known and unknown     | Tuesday, sources said           | 9-21 sources said
          two runs              | at dusk perhaps on a good day   | 8-15 perhaps, 21-25 good
          signs                 | Tuesday (early)                 | 8-9 (, 14-15 )
          a question            | Tuesday?                        | 7-8 ?
          other scripts         | в пятницу                       | 0-9 в пятницу
          outside the basic plane | 😀 Tuesday                    | 0-2 😀
          a long number         | 12345678901 days ago            | 0-11 12345678901
          a number with letters | 7xyz October                    | 0-4 7xyz
          no such day           | 31 April                        | 0-8 31 April
          no such day in a year | 29 February 2023                | 0-16 29 February 2023
          no such numbers       | 31/31/2024                      | 0-10 31/31/2024
          no such numbers, year first | 2024/31/31                | 0-10 2024/31/31
          no such day at all    | 30 February                     | 0-11 30 February
          no such month         | 2024-13                         | 0-7 2024-13
          day 0                 | 0 October                       | 0-9 0 October
          day 32                | the 32nd                        | 0-8 the 32nd
          a number alone        | 7                               | 0-1 7
          a part alone          | at noon                         | 0-7 at noon
          an hour alone         | at 03:30                        | 0-8 at 03:30
          hour 25               | at 25:30 on Tuesday             | 0-19 at 25:30 on Tuesday
          hour 13 of twelve     | 13 p.m. on Tuesday              | 0-18 13 p.m. on Tuesday
          hour 0 of twelve      | 0:30 am Tuesday                 | 0-15 0:30 am Tuesday
          minute 60             | 03:60 Tuesday                   | 0-13 03:60 Tuesday
          an hour without minutes | Tuesday at 3:                 | 0-13 Tuesday at 3:
          a hour without half   | Tuesday at 3                    | 0-12 Tuesday at 3
          an hour of a month    | at 03:30 in April               | 0-17 at 03:30 in April
          a window of no length | 03:30 to 03:30 on Tuesday       | 0-25 03:30 to 03:30 on Tuesday
          a part of a month     | the night of April              | 0-18 the night of April
          parts that do not fit | night Tuesday morning           | 0-21 night Tuesday morning
          a third of a day      | mid 7 October                   | 0-13 mid 7 October
          a third of about      | mid two months ago              | 0-18 mid two months ago
          a third of some days  | early 2024-04-01/2024-04-10     | 0-27 early 2024-04-01/2024-04-10
          about a part of a day | about noon on Friday            | 0-20 about noon on Friday
          about an hour         | about 03:30 on Tuesday          | 0-22 about 03:30 on Tuesday
          about a date-time     | about 2024-10-01T19:30          | 14-17 01T
          a week after a day    | a week after 7 October          | 0-22 a week after 7 October
          days after a month    | two days after April            | 0-20 two days after April
          a night to another day | Monday night into Friday       | 0-24 Monday night into Friday
          days backwards        | 5-3 May                         | 0-7 5-3 May
          dates backwards       | 2016-2014                       | 0-9 2016-2014
          an open end of an end | until 2023-10/..                | 0-16 until 2023-10/..
          an unbounded range    | from ../2023 to 2024/..         | 0-23 from ../2023 to 2024/..
          a year too far        | 9999 years ago                  | 0-14 9999 years ago
          twenty and ten        | twenty-ten days ago             | 0-19 twenty-ten days ago
          a decade of no ten    | the 1995s                       | 0-9 the 1995s
          a unit without a name | this hour                       | 0-9 this hour
          only signs            | , .                             | 0-3 , .
          only a preposition    | on the                          | 0-6 on the
          too many words | on on on on on on on on on on on on on on on on on on on on on on on on Tuesday | 0-79 on on on on on on on on on on on on on on on on on on on on on on on on Tuesday
          """)
  void tellsWhatItCouldNotRead(String name, String words, String unread) {
    ResolvedDate resolved = RelativeDates.resolve(words, WEDNESDAY, Tense.PAST);

    assertThat(resolved.candidates()).as(name).isEmpty();
    assertThat(
            resolved.unread().stream()
                .map(one -> one.start() + "-" + one.end() + " " + one.of(words))
                .collect(Collectors.joining(", ")))
        .isEqualTo(unread);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tuesday",
        "last Tuesday",
        "over the weekend",
        "Oct. 7",
        "the 7th",
        "April",
        "10/11",
        "yesterday",
        "three weeks ago",
        "36 hours ago",
        "last month",
        "the past 24 hours",
        "last night",
        "overnight",
        "this morning",
        "since Thursday",
        "before April",
        "early April",
        "earlier this month",
        "April 11, 2023 to May 4"
      })
  void refusesToGuessAnAnchor(String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RelativeDates.resolve(words, Optional.empty(), Tense.PAST))
        .withMessage(
            "the words must have an anchor, because they are relative to a day, got text='"
                + words
                + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7 October 2023           | 2023-10-07
          April 2024               | 2024-04
          2014                     | 2014
          the early 1990s          | 1990/1993~
          since October 2023       | 2023-10/..
          April 11 to May 4, 2023  | 2023-04-11/2023-05-04
          3-5 May 2023             | 2023-05-03/2023-05-05
          7 October 2023 at 06:30  | 2023-10-07
          2024-10-01T19:30Z        | 2024-10-01T19:30Z
          """)
  void needsNoAnchorForAWholeDate(String words, String edtf) {
    When when = RelativeDates.resolve(words, Optional.empty(), Tense.PAST).onlyOne().orElseThrow();

    assertThat(when.edtf()).hasToString(edtf);
    assertThat(when.anchor()).isEmpty();
  }

  @Test
  void saysNothingOfAnAnchorWhereWordsAreNotRead() {
    assertThat(RelativeDates.resolve("soon", Optional.empty(), Tense.PAST).unread())
        .containsExactly(new TextSpan(0, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01, PAST,   Saturday,      0000-01-01",
    "0000-01-01, PAST,   today,         0000-01-01",
    "0000-01-01, FUTURE, Sunday,        0000-01-02",
    "9999-12-31, FUTURE, Friday,        9999-12-31",
    "9999-12-31, PAST,   Thursday,      9999-12-30",
    "9999-12-31, PAST,   this month,    9999-12",
  })
  void readsAtTheEdgesOfTheYears(LocalDate anchor, Tense tense, String words, String edtf) {
    assertThat(RelativeDates.resolve(words, anchor, tense).candidates().get(0).when().edtf())
        .hasToString(edtf);
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01, PAST,   yesterday",
    "0000-01-01, PAST,   Sunday",
    "0000-01-01, PAST,   last week",
    "0000-01-01, PAST,   last month",
    "9999-12-31, FUTURE, tomorrow",
    "9999-12-31, FUTURE, next decade",
    "9999-12-31, FUTURE, Saturday",
  })
  void readsNoDateBeyondTheYears(LocalDate anchor, Tense tense, String words) {
    assertThat(RelativeDates.resolve(words, anchor, tense).unread())
        .containsExactly(new TextSpan(0, words.length()));
  }

  @ParameterizedTest
  @CsvSource({"-0001-12-31", "+10000-01-01"})
  void refusesAnAnchorBeyondTheYears(LocalDate anchor) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RelativeDates.resolve("today", anchor, Tense.PAST))
        .withMessage("the year of the anchor must be from 0 to 9999, got anchor=" + anchor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void refusesBlankWords(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RelativeDates.resolve(blank, WEDNESDAY, Tense.PAST))
        .withMessage("the words must not be blank, got text='" + blank + "'");
  }

  @Test
  void everyRuleIsToldInWordsOfItsOwn() {
    assertThat(Arrays.stream(DateRule.values()).map(DateRule::inWords))
        .doesNotHaveDuplicates()
        .doesNotContain("");
    assertThat(DateRule.NEAREST.inWords()).isEqualTo("the nearest in the direction of the tense");
  }

  @Test
  void isReadOrUnread() {
    ResolvedDate.Builder neither = ResolvedDate.builder().text("soon");

    assertThatIllegalArgumentException()
        .isThrownBy(neither::build)
        .withMessage("words must be either read or unread, got candidates=[], unread=[]");
  }

  @Test
  void refusesACandidateWithoutARule() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DateCandidate(When.of("2024"), ImmutableList.of()))
        .withMessage("a candidate must have a rule, got when=When{edtf=2024}");
  }

  @Test
  @SuppressWarnings("NullAway") // null is what is tried
  void refusesNull() {
    LocalDate none = null;

    assertThatNullPointerException()
        .isThrownBy(() -> RelativeDates.resolve("today", none, Tense.PAST))
        .withMessage("anchor");
    assertThatNullPointerException()
        .isThrownBy(() -> RelativeDates.resolve("today", WEDNESDAY, null))
        .withMessage("tense");
    assertThatNullPointerException()
        .isThrownBy(() -> RelativeDates.resolve(null, WEDNESDAY, Tense.PAST));
    assertThatNullPointerException()
        .isThrownBy(() -> new DateCandidate(null, ImmutableList.of()))
        .withMessage("when");
  }

  @ParameterizedTest
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  @ValueSource(
      strings = {
        "2",
        "٢",
        "𝟚",
        "a",
        "a ",
        "Tuesday ",
        "to ",
        "between ",
        "-",
        ".",
        ",",
        "'",
        "1.",
        "1/",
        " ",
        "twenty-",
        "early ",
        "7th",
        "3:",
        "я",
        "😀",
        "\ud83d",
        "e\u0301"
      })
  void readsALongTextAtOnce(String piece) {
    String text = "x" + piece.repeat(200_000);

    assertThat(RelativeDates.resolve(text, WEDNESDAY, Tense.PAST).candidates()).isEmpty();
  }

  @ParameterizedTest
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  @ValueSource(
      strings = {
        "to to to to to to to to to to to to to to to to to to to to to to to to",
        "from to from to from to from to from to from to from to from to from to from to from to"
            + " from to",
        "between and between and between and between and between and between and between and"
            + " between and between and between and between and between and",
        "on on on on on on on on on on on on on on on on on on on on on on on Tuesday",
        "early early early early early early early early early early early early early early early"
            + " early early early early early early early early early",
        "Tuesday night Tuesday night Tuesday night Tuesday night Tuesday night Tuesday night"
            + " Tuesday night Tuesday night Tuesday night Tuesday night Tuesday night Tuesday"
            + " night",
        "day before day before day before day before day before day before day before day before"
            + " day before day before day before day before",
        "2014 - 2014 - 2014 - 2014 - 2014 - 2014 - 2014 - 2014 - 2014 - 2014 - 2014 - 2014 -",
        "Tuesday to Tuesday to Tuesday to Tuesday to Tuesday to Tuesday to Tuesday to Tuesday to"
            + " Tuesday to Tuesday to Tuesday to Tuesday to",
        "April 7 to April 7 to April 7 to April 7 to April 7 to April 7 to April 7 to April 7 to",
        "since until since until since until since until since until since until since until since"
            + " until since until since until since until since until",
        "the night of the the night of the the night of the the night of the the night of the the"
            + " night of the",
        "from Tuesday night into Wednesday to from Tuesday night into Wednesday to from Tuesday"
            + " night into Wednesday to from Tuesday night into Wednesday to",
      })
  void readsWordsThatStandWithinEachOtherAtOnce(String words) {
    for (Tense tense : Tense.values()) {
      assertThat(RelativeDates.resolve(words, WEDNESDAY, tense).text()).isEqualTo(words);
    }
  }
}
