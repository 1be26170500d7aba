package org.parley.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.code.Code;
import org.parley.dispute.Dispute;
import org.parley.dispute.Replacement;
import org.parley.dispute.Report;

/** Step 1: what was known on a day. What has no day is kept. */
record Known(Optional<LocalDate> asOf, StepRecorder recorder) {
  /** That whoever entered the claim took its claimant for the publisher of the text. */
  private static final Code PRESUMED = new Code("flag", "publisher_presumed");

  ImmutableList<Report> reports(Dispute dispute) {
    ImmutableList<Report> known =
        dispute.reports().stream().filter(this::isKnown).collect(toImmutableList());
    known.stream()
        .filter(report -> report.claim().codes().contains(PRESUMED))
        .forEach(report -> recorder.add(new Step.Presumed(report)));
    return known;
  }

  private boolean isKnown(Report report) {
    if (asOf.isEmpty()) {
      return true;
    }
    LocalDate day = asOf.get();
    Optional<LocalDate> from = report.knownFrom();
    if (from.isEmpty()) {
      recorder.add(new Step.UnknownDay(report, day));
    }
    boolean known = from.map(first -> !first.isAfter(day)).orElse(true);
    if (!known) {
      recorder.add(new Step.NotYetKnown(report, day));
    }
    return known;
  }

  boolean isKnown(Replacement later) {
    return asOf.isEmpty() || later.knownFrom().map(from -> !from.isAfter(asOf.get())).orElse(true);
  }
}
