package org.parley.reconcile;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.claim.RevisionKind;
import org.parley.dispute.Answer;
import org.parley.dispute.Dispute;
import org.parley.dispute.Replacement;
import org.parley.dispute.Report;

/** Step 1: drops what was taken back, replaced or not yet known, and what gives no answer. */
final class Currency {
  private final Optional<LocalDate> asOf;
  private final Trail trail;

  Currency(Optional<LocalDate> asOf, Trail trail) {
    this.asOf = asOf;
    this.trail = trail;
  }

  /** The reports that stand. */
  ImmutableList<Report> current(Dispute dispute) {
    return dispute.reports().stream()
        .filter(this::isKnown)
        .filter(this::isNotReplaced)
        .filter(this::isAnswer)
        .collect(ImmutableList.toImmutableList());
  }

  private boolean isKnown(Report report) {
    if (asOf.isEmpty()) {
      return true;
    }
    LocalDate day = asOf.get();
    if (report.knownFrom().isEmpty()) {
      trail.add(new Step.UnknownDay(report, day));
    }
    boolean known = report.knownFrom().map(from -> !from.isAfter(day)).orElse(true);
    if (!known) {
      trail.add(new Step.NotYetKnown(report, day));
    }
    return known;
  }

  private boolean isNotReplaced(Report report) {
    Optional<Replacement> by = report.replacements().stream().filter(this::isKnown).findFirst();
    by.ifPresent(later -> trail.add(new Step.Superseded(report, later)));
    return by.isEmpty();
  }

  private boolean isKnown(Replacement later) {
    return asOf.isEmpty() || later.knownFrom().map(from -> !from.isAfter(asOf.get())).orElse(true);
  }

  private boolean isAnswer(Report report) {
    boolean takesBack =
        report.claim().revision().filter(r -> r.kind() == RevisionKind.RETRACTS).isPresent();
    boolean commits = report.claim().stance().isAnswer() || report.isDenial();
    boolean answers = !takesBack && commits && !(report.answer() instanceof Answer.LeftOpen);
    if (!answers) {
      trail.add(new Step.NoAnswer(report));
    }
    return answers;
  }
}
