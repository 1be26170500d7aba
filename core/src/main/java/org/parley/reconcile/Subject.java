package org.parley.reconcile;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.parley.dispute.Answer;
import org.parley.dispute.Origin;
import org.parley.dispute.Report;
import org.parley.proposition.Measure;
import org.parley.quantity.Unit;

/**
 * What one of those at an origin answers: a later answer replaces an earlier one only if it is on
 * the same.
 *
 * @param member who answers
 * @param measure what is counted, if it is a count
 * @param unit in which unit, if it is a count
 */
record Subject(Origin member, Optional<Measure> measure, Optional<Unit> unit) {
  /** The subjects of a report: one for each of those at its origin. */
  static ImmutableSet<Subject> of(Report report) {
    Optional<Answer.Amount> amount =
        report.answer() instanceof Answer.Amount said ? Optional.of(said) : Optional.empty();
    return report.origin().members().stream()
        .map(
            member ->
                new Subject(
                    member,
                    amount.map(Answer.Amount::measure),
                    amount.map(said -> said.quantity().unit())))
        .collect(ImmutableSet.toImmutableSet());
  }
}
