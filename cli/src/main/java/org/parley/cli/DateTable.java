package org.parley.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.time.When;
import org.parley.time.phrase.DateCandidate;
import org.parley.time.phrase.DateRule;
import org.parley.time.phrase.ResolvedDate;

/** The dates that words can mean as a table, one a row, with the rules below it. */
final class DateTable {
  private static final ImmutableList<String> HEAD =
      ImmutableList.of("date", "first day", "last day", "precision", "part or hours");

  private final ResolvedDate date;

  DateTable(ResolvedDate date) {
    this.date = date;
  }

  String text() {
    if (date.candidates().isEmpty()) {
      return date.unread().stream()
          .map(span -> span.of(date.text()))
          .collect(Collectors.joining("; ", "No date is read.\nNot read: ", "\n"));
    }
    ImmutableList<ImmutableList<String>> rows =
        date.candidates().stream()
            .map(candidate -> row(candidate.when()))
            .collect(toImmutableList());
    return new Columns(HEAD, rows).text()
        + (date.isAmbiguous() ? "The words can mean each of these; none is picked.\n" : "")
        + date.candidates().stream().map(DateTable::rules).collect(Collectors.joining());
  }

  private static ImmutableList<String> row(When when) {
    return ImmutableList.of(
        when.edtf().toString(),
        when.earliest().map(LocalDate::toString).orElse("open"),
        when.latest().map(LocalDate::toString).orElse("open"),
        word(when.precision()),
        Stream.concat(
                when.dayPart().map(DateTable::word).stream(),
                when.hours().map(Object::toString).stream())
            .collect(Collectors.joining(", ")));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String rules(DateCandidate candidate) {
    return candidate.rules().stream()
        .map(DateRule::inWords)
        .collect(Collectors.joining("; ", candidate.when().edtf() + ": ", "\n"));
  }
}
