package org.parley.explanation;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.parley.time.Edtf;
import org.parley.time.When;

/** Dates as a newspaper prints them: "1 October 2024". */
final class DateText {
  private DateText() {}

  /** "1 October 2024", "October 2024", "since October 2023", "1 to 3 May 2024". */
  static String of(When when) {
    return of(when.edtf());
  }

  static String of(Edtf edtf) {
    if (edtf.hasOpenStart()) {
      return edtf.end().map(end -> "until " + of(end)).orElseGet(edtf::toString);
    }
    if (edtf.hasOpenEnd()) {
      return edtf.start().map(start -> "since " + of(start)).orElseGet(edtf::toString);
    }
    if (edtf.isInterval()) {
      return span(of(edtf.start().orElseThrow()), of(edtf.end().orElseThrow()));
    }
    String about = edtf.approximate() || edtf.uncertain() ? "about " : "";
    return plain(edtf.unqualified()).map(about::concat).orElseGet(edtf::toString);
  }

  /** "1 to 3 May 2024": what both ends share at their end is said once. */
  private static String span(String start, String end) {
    String shared = Strings.commonSuffix(" " + start, " " + end);
    String words = shared.contains(" ") ? shared.substring(shared.indexOf(' ')) : "";
    String first =
        words.length() > start.length()
            ? start
            : start.substring(0, start.length() - words.length());
    return first + " to " + end;
  }

  /** "on 1 October 2024", "in October 2024", "from 2003 to 2011", "since October 2023". */
  static String during(Edtf period) {
    if (period.hasOpenStart() || period.hasOpenEnd()) {
      return of(period);
    }
    boolean isDay = period.earliest().isPresent() && period.earliest().equals(period.latest());
    return (period.isInterval() ? "from " : isDay ? "on " : "in ") + of(period);
  }

  /** "1 October 2024". */
  static String of(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
  }

  /** A day, a month or a year; empty for anything that takes more words. */
  private static Optional<String> plain(Edtf edtf) {
    String text = edtf.toString();
    Optional<LocalDate> first = edtf.earliest();
    if (text.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")) {
      return first.map(DateText::of);
    }
    if (text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      return first.map(DateText::month);
    }
    return text.matches("\\d{4}") ? Optional.of(text) : Optional.empty();
  }
}
