package org.parley.time.phrase;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.time.phrase.SlotReader.Filled;

/** Finds the row of {@link UcdpTimePhrase} for the words of a report. */
final class UcdpPhraseReader {
  private static final Phrasebook BOOK = Phrasebook.ENGLISH.withForms("ucdp-en.txt");

  private final LocalDate report;
  private final ImmutableList<DateToken> tokens;
  private final PhraseReader dates;

  UcdpPhraseReader(String words, LocalDate report) {
    this.report = report;
    this.tokens = Tokenizer.tokens(words);
    ResolutionContext context =
        new ResolutionContext(words, Optional.of(report), Tense.PAST, Optional.empty());
    this.dates = new PhraseReader(words, tokens, context);
  }

  LocalDate report() {
    return report;
  }

  /** The single days that a phrase can mean. */
  ImmutableList<LocalDate> days(Filled phrase) {
    return dates.read(phrase).stream()
        .filter(date -> date.isDay() && !date.edtf().approximate() && !date.edtf().uncertain())
        .map(Dated::day)
        .collect(ImmutableList.toImmutableList());
  }

  Optional<UcdpDate> read() {
    if (tokens.size() > PhraseReader.LONGEST) {
      return Optional.empty();
    }
    int from = 0;
    Optional<UcdpDate> date = readFrom(from);
    while (date.isEmpty() && from + 1 < tokens.size() && BOOK.words().isLead(tokens.get(from))) {
      from++;
      date = readFrom(from);
    }
    return date;
  }

  private Optional<UcdpDate> readFrom(int from) {
    return BOOK.forms().stream().flatMap(form -> rows(form, from).stream()).findFirst();
  }

  private ImmutableList<UcdpDate> rows(Form form, int from) {
    UcdpTimePhrase row = UcdpTimePhrase.valueOf(form.name());
    return Matcher.matches(form, BOOK.words(), tokens, from, tokens.size()).stream()
        .flatMap(match -> row.days(match, this).stream())
        .filter(UcdpPhraseReader::isWritable)
        .map(days -> new UcdpDate(row, days.first(), days.last()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether there are days at all, and each has a year of four digits. */
  private static boolean isWritable(DaySequence days) {
    return !days.isEmpty() && days.first().getYear() >= 0 && days.last().getYear() <= 9999;
  }
}
