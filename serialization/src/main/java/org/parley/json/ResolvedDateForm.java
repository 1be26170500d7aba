package org.parley.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.time.Precision;
import org.parley.time.When;
import org.parley.time.phrase.DateCandidate;
import org.parley.time.phrase.DateRule;
import org.parley.time.phrase.ResolvedDate;

/**
 * The JSON form of the words of a date: all dates that they can mean, and the words that are not
 * read.
 */
record ResolvedDateForm(
    String text,
    ImmutableList<CandidateForm> candidates,
    ImmutableList<CountExpressionForm.SpanForm> unread) {

  static ResolvedDateForm of(ResolvedDate date) {
    return new ResolvedDateForm(
        date.text(),
        date.candidates().stream().map(CandidateForm::of).collect(toImmutableList()),
        date.unread().stream()
            .map(span -> CountExpressionForm.SpanForm.of(span, date.text()))
            .collect(toImmutableList()));
  }

  /** A date that the words can mean: as in an event, with its days and the rules. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record CandidateForm(
      When when,
      Optional<LocalDate> earliest,
      Optional<LocalDate> latest,
      Precision precision,
      ImmutableList<DateRule> rules) {
    static CandidateForm of(DateCandidate candidate) {
      When when = candidate.when();
      return new CandidateForm(
          when, when.earliest(), when.latest(), when.precision(), candidate.rules());
    }
  }
}
