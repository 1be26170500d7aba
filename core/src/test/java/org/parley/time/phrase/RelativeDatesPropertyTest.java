package org.parley.time.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.parley.text.TextSpan;
import org.parley.time.Edtf;
import org.parley.time.EdtfTexts;
import org.parley.time.When;

class RelativeDatesPropertyTest {
  private static final String NO_ANCHOR =
      "the words must have an anchor, because they are relative to a day, got text='";

  @Property
  void anyTextIsReadOrItsUnreadWordsAreReported(
      @ForAll String text, @ForAll("anchors") LocalDate anchor, @ForAll Tense tense) {
    assertReadOrReported(text, Optional.of(anchor), tense);
    assertReadOrReported(text, Optional.empty(), tense);
  }

  @Property
  void anyWordsOfDatesAreReadOrReported(
      @ForAll("wordsOfDates") String text,
      @ForAll("anchors") LocalDate anchor,
      @ForAll Tense tense) {
    assertReadOrReported(text, Optional.of(anchor), tense);
    assertReadOrReported(text, Optional.empty(), tense);
  }

  private static void assertReadOrReported(String text, Optional<LocalDate> anchor, Tense tense) {
    try {
      ResolvedDate resolved = RelativeDates.resolve(text, anchor, tense);
      assertThat(resolved.candidates().isEmpty()).isNotEqualTo(resolved.unread().isEmpty());
      resolved.unread().forEach(unread -> assertStandsIn(text, unread));
      assertThat(resolved).isEqualTo(RelativeDates.resolve(text, anchor, tense));
    } catch (IllegalArgumentException e) {
      String expected = text.isBlank() ? "the words must not be blank, got text='" : NO_ANCHOR;
      assertThat(e).hasMessage(expected + text + "'");
      assertThat(anchor.isEmpty() || text.isBlank()).isTrue();
    }
  }

  private static void assertStandsIn(String text, TextSpan unread) {
    assertThat(unread.of(text)).isNotBlank().isEqualTo(unread.of(text).strip());
  }

  @Property
  void aWeekdayIsTheNearestOnItsSide(
      @ForAll("anchors") LocalDate anchor, @ForAll DayOfWeek weekday, @ForAll Tense tense) {
    String name = weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    List<LocalDate> days = days(RelativeDates.resolve(name, anchor, tense));

    assertThat(days).hasSize(anchor.getDayOfWeek() == weekday ? 2 : 1);
    assertThat(days)
        .allSatisfy(
            day -> {
              assertThat(day.getDayOfWeek()).isEqualTo(weekday);
              assertThat(Math.abs(day.toEpochDay() - anchor.toEpochDay())).isLessThan(8);
              assertThat(isOnSide(day, anchor, tense)).isTrue();
            });
  }

  private static boolean isOnSide(LocalDate day, LocalDate anchor, Tense tense) {
    return tense == Tense.PAST ? !day.isAfter(anchor) : !day.isBefore(anchor);
  }

  @Property
  void aDayOfTheYearIsTheNearestOnItsSide(
      @ForAll("anchors") LocalDate anchor, @ForAll MonthDay date, @ForAll Tense tense) {
    LocalDate day = days(RelativeDates.resolve(name(date), anchor, tense)).get(0);
    LocalDate from = tense == Tense.PAST ? day : anchor;
    LocalDate to = tense == Tense.PAST ? anchor : day;

    assertThat(MonthDay.from(day)).isEqualTo(date);
    assertThat(from).isBeforeOrEqualTo(to);
    assertThat(from.datesUntil(to.plusDays(1)).filter(one -> MonthDay.from(one).equals(date)))
        .containsExactly(day);
  }

  private static String name(MonthDay date) {
    Month month = date.getMonth();
    return date.getDayOfMonth() + " " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  @Property
  void aWrittenDateIsReadWithoutAnAnchor(@ForAll("anchors") LocalDate day) {
    String text = name(MonthDay.from(day)) + " " + day.toString().substring(0, 4);

    assertThat(RelativeDates.resolve(text, Optional.empty(), Tense.PAST).onlyOne())
        .contains(When.builder().edtf(Edtf.of(day)).stated(text).build());
  }

  @Property
  void daysAreCounted(
      @ForAll("anchors") LocalDate anchor, @ForAll @IntRange(min = 1, max = 9999) int number) {
    assertThat(days(RelativeDates.resolve(number + " days ago", anchor, Tense.PAST)))
        .containsExactly(anchor.minusDays(number));
    assertThat(days(RelativeDates.resolve("in " + number + " days", anchor, Tense.FUTURE)))
        .containsExactly(anchor.plusDays(number));
  }

  @Property
  void edtfIsReadAsItStands(@ForAll("edtf") String text) {
    assertThat(RelativeDates.resolve(text, Optional.empty(), Tense.PAST).candidates())
        .extracting(candidate -> candidate.when().edtf())
        .containsExactly(Edtf.parse(text));
  }

  @Property
  void digitsOfEveryScriptAreDigits(@ForAll("anchors") LocalDate day, @ForAll("zeros") int zero) {
    String date = inScript(day.toString(), zero);

    assertThat(RelativeDates.resolve(date, day, Tense.PAST).candidates())
        .extracting(candidate -> candidate.when().edtf())
        .containsExactly(Edtf.of(day));
    assertThat(days(RelativeDates.resolve(inScript("21 days ago", zero), day, Tense.PAST)))
        .containsExactly(day.minusDays(21));
  }

  private static String inScript(String text, int zero) {
    StringBuilder other = new StringBuilder();
    text.chars()
        .map(next -> next >= '0' && next <= '9' ? zero + next - '0' : next)
        .forEach(other::appendCodePoint);
    return other.toString();
  }

  @Property
  void caseAndSpaceDoNotMatter(
      @ForAll("wordsOfDates") String text, @ForAll("anchors") LocalDate anchor) {
    ResolvedDate plain = RelativeDates.resolve(text, anchor, Tense.PAST);
    String loud = "  " + text.toUpperCase(Locale.ROOT).replace(" ", " \t ") + "\n";

    assertThat(dates(RelativeDates.resolve(loud, anchor, Tense.PAST))).isEqualTo(dates(plain));
  }

  private static List<String> dates(ResolvedDate resolved) {
    return resolved.candidates().stream()
        .map(one -> one.when().edtf() + " " + one.when().dayPart() + one.rules())
        .toList();
  }

  private static List<LocalDate> days(ResolvedDate resolved) {
    return resolved.candidates().stream()
        .map(candidate -> candidate.when().earliest().orElseThrow())
        .toList();
  }

  @Provide
  Arbitrary<LocalDate> anchors() {
    long first = LocalDate.of(100, 1, 1).toEpochDay();
    long last = LocalDate.of(9900, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  /** Words of dates in any order, most of them nonsense. */
  @Provide
  Arbitrary<String> wordsOfDates() {
    return Arbitraries.of(
            "Tuesday",
            "Oct.",
            "April",
            "7",
            "7th",
            "2023",
            "31",
            "last",
            "next",
            "this",
            "week",
            "month",
            "days",
            "day",
            "two",
            "twenty",
            "ago",
            "before",
            "after",
            "since",
            "until",
            "from",
            "to",
            "between",
            "and",
            "early",
            "mid",
            "late",
            "night",
            "overnight",
            "into",
            "on",
            "in",
            "the",
            "of",
            "at",
            "-",
            "/",
            "03:30",
            "3pm",
            "1990s",
            "weekend",
            "past",
            "today",
            "yesterday",
            "about",
            "midnight",
            "24",
            "hours",
            "years",
            "2024-04",
            "9999",
            "2023-10/",
            "first",
            "noon",
            "earlier",
            "later",
            "year",
            "decade",
            "a")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> edtf() {
    return EdtfTexts.oneDate();
  }

  /** The zero of every script that has digits. */
  @Provide
  Arbitrary<Integer> zeros() {
    List<Integer> zeros = new ArrayList<>();
    for (int one = 0; one <= Character.MAX_CODE_POINT; one++) {
      if (Character.isDigit(one) && Character.digit(one, 10) == 0) {
        zeros.add(one);
      }
    }
    return Arbitraries.of(zeros);
  }
}
