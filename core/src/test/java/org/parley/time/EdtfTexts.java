package org.parley.time;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** EDTF texts of every form that Parley reads, made without its parser. */
public final class EdtfTexts {
  private EdtfTexts() {}

  public static Arbitrary<String> any() {
    return Arbitraries.oneOf(oneDate(), sets());
  }

  /** All but sets, which no phrase is read as. */
  public static Arbitrary<String> oneDate() {
    return Arbitraries.oneOf(dates(), dateTimes(), intervals());
  }

  static Arbitrary<LocalDate> days() {
    long first = LocalDate.of(0, 1, 1).toEpochDay();
    long last = LocalDate.of(9999, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }

  static Arbitrary<String> dates() {
    return days().flatMap(EdtfTexts::datesAround);
  }

  /** The forms that the day can be written in, with and without a qualifier. */
  private static Arbitrary<String> datesAround(LocalDate day) {
    String full = day.toString();
    String month = full.substring(0, 7);
    String year = full.substring(0, 4);
    Arbitrary<String> forms =
        Arbitraries.of(
            full,
            full.substring(0, 9) + "X",
            month,
            month + "-XX",
            full.substring(0, 6) + "X",
            full.substring(0, 6) + "X-XX",
            year,
            year + "-XX",
            year + "-XX-XX",
            full.substring(0, 3) + "X",
            full.substring(0, 2) + "XX");
    return Combinators.combine(forms, Arbitraries.of("", "?", "~", "%")).as(String::concat);
  }

  static Arbitrary<String> dateTimes() {
    Arbitrary<String> seconds = Arbitraries.oneOf(Arbitraries.just(""), digits(":%02d", 59));
    return Combinators.combine(days(), digits("T%02d", 23), digits(":%02d", 59), seconds, offsets())
        .as((day, hour, minute, second, offset) -> day + hour + minute + second + offset);
  }

  private static Arbitrary<String> offsets() {
    Arbitrary<String> shift =
        Combinators.combine(Arbitraries.of("+", "-"), digits("%02d", 17), digits(":%02d", 59))
            .as((sign, hours, minutes) -> sign + hours + minutes);
    Arbitrary<String> hours =
        Combinators.combine(Arbitraries.of("+", "-"), digits("%02d", 18)).as(String::concat);
    return Arbitraries.oneOf(Arbitraries.of("", "Z", "+18:00", "-18:00"), hours, shift);
  }

  private static Arbitrary<String> digits(String format, int last) {
    return Arbitraries.integers().between(0, last).map(number -> String.format(format, number));
  }

  static Arbitrary<String> intervals() {
    Arbitrary<String> none = Arbitraries.of("", "..");
    return Arbitraries.oneOf(
        Combinators.combine(dates(), none).as((date, end) -> date + "/" + end),
        Combinators.combine(none, dates()).as((start, date) -> start + "/" + date),
        Combinators.combine(days(), days()).flatAs(EdtfTexts::closed));
  }

  private static Arbitrary<String> sets() {
    return dates()
        .list()
        .ofMinSize(2)
        .ofMaxSize(3)
        .map(dates -> "[" + String.join(",", dates) + "]");
  }

  private static Arbitrary<String> closed(LocalDate one, LocalDate other) {
    boolean inOrder = !one.isAfter(other);
    Arbitrary<String> starts = datesAround(inOrder ? one : other);
    Arbitrary<String> ends = datesAround(inOrder ? other : one);
    return Combinators.combine(starts, ends).as((start, end) -> start + "/" + end);
  }

  /** Texts that are a date or nearly so: one character is another, left out or put in. */
  static Arbitrary<String> nearly() {
    Arbitrary<String> other =
        Arbitraries.strings().withChars("0123459X?~%-/.T:Z+ x[,]").ofMaxLength(1);
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 1);
    return Combinators.combine(any(), Arbitraries.integers().between(0, 25), length, other)
        .as(
            (text, place, cut, with) -> {
              int at = Math.min(place, text.length());
              return new StringBuilder(text)
                  .replace(at, Math.min(at + cut, text.length()), with)
                  .toString();
            });
  }
}
