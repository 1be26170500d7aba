package org.parley.reconcile;

import org.parley.code.Code;
import org.parley.dispute.Dispute;
import org.parley.dispute.Report;

/**
 * Step 1: records the reports that were not yet known on the day of a dispute, and the undated
 * ones.
 */
final class KnownReports {
  /** The code of a claim whose claimant was presumed to be the publisher of the text. */
  private static final Code PRESUMED = new Code("flag", "publisher_presumed");

  private KnownReports() {}

  static void record(Dispute dispute, StepRecorder recorder) {
    dispute
        .asOf()
        .ifPresent(
            day -> {
              dispute.later().forEach(report -> recorder.add(new Step.NotYetKnown(report, day)));
              dispute.reports().stream()
                  .filter(report -> report.knownFrom().isEmpty())
                  .forEach(report -> recorder.add(new Step.UnknownDay(report, day)));
            });
    dispute.reports().stream()
        .filter(KnownReports::isPresumed)
        .forEach(report -> recorder.add(new Step.Presumed(report)));
  }

  private static boolean isPresumed(Report report) {
    return report.claim().codes().contains(PRESUMED);
  }
}
