package org.parley.time.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UcdpTimePhrasePropertyTest {
  @Property
  void anyWordsHaveDaysInOrderOrNone(@ForAll("words") String words, @ForAll("days") LocalDate day) {
    UcdpTimePhrase.date(words, day)
        .ifPresent(
            date -> {
              assertThat(date.first()).isBeforeOrEqualTo(date.last());
              assertThat(date.edtf().earliest()).contains(date.first());
              assertThat(date.edtf().latest()).contains(date.last());
              assertThat(date.precision()).isBetween(1, 5);
            });
  }

  @Property
  void noTextIsRefusedUnlessBlank(@ForAll String text, @ForAll("days") LocalDate day) {
    String words = "x" + text;

    assertThat(UcdpTimePhrase.date(words, day)).isEqualTo(UcdpTimePhrase.date(words, day));
  }

  /** The days that a precision allows; a row may have fewer, since the report cuts it off. */
  @Property
  void noRowHasMoreDaysThanItsPrecision(
      @ForAll("words") String words, @ForAll("days") LocalDate day) {
    UcdpTimePhrase.date(words, day)
        .filter(date -> date.row() != UcdpTimePhrase.THIS_WEEK)
        .filter(date -> date.row() != UcdpTimePhrase.SINCE_DAY)
        .ifPresent(
            date ->
                assertThat(ChronoUnit.DAYS.between(date.first(), date.last()) + 1)
                    .isLessThanOrEqualTo(most(date.precision())));
  }

  private static int most(int precision) {
    return switch (precision) {
      case 1 -> 1;
      case 2 -> 6;
      case 3 -> 7;
      case 4 -> 31;
      default -> 366;
    };
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
        "today",
        "yesterday",
        "last Monday",
        "last night",
        "the other day",
        "no time given",
        "recently",
        "past few days",
        "around 1 May",
        "over the weekend",
        "this week",
        "since Friday",
        "since 1 May",
        "night between Monday and Tuesday",
        "night-long",
        "past 24 h",
        "past 48 h",
        "past 72 h",
        "past 2 days",
        "six-day siege",
        "late last week",
        "last week",
        "past week",
        "week-old",
        "first week of May",
        "early May",
        "mid-May",
        "late May",
        "recent weeks",
        "several weeks",
        "earlier this month",
        "last month",
        "a fortnight ago",
        "2014",
        "0000",
        "9999",
        "last year",
        "early 2014",
        "mid-2014",
        "late 2014",
        "past year",
        "past months",
        "1 May",
        "Tuesday",
        "around 0000-01-01",
        "around 9999-12-31",
        "the night between 31 December and 1 January");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    long first = LocalDate.of(1, 1, 1).toEpochDay();
    long last = LocalDate.of(9999, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }
}
