package org.parley.reconcile;

import java.util.Optional;
import org.parley.dispute.Answer;
import org.parley.dispute.Report;
import org.parley.proposition.Measure;
import org.parley.quantity.Unit;

/**
 * The subject of an answer: a later answer of an origin replaces an earlier one only on the same
 * subject.
 *
 * @param measure what is counted, if it is a count
 * @param unit the unit, if it is a count
 * @param people the people who are counted, if the claim says so
 */
record Subject(Optional<Measure> measure, Optional<Unit> unit, Optional<People> people) {
  static Subject of(Report report) {
    Optional<Answer.Amount> amount =
        report.answer() instanceof Answer.Amount said ? Optional.of(said) : Optional.empty();
    return new Subject(
        amount.map(Answer.Amount::measure),
        amount.map(said -> said.quantity().unit()),
        People.of(report.claim()));
  }
}
