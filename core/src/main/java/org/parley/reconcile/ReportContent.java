package org.parley.reconcile;

import org.parley.claim.Firmness;
import org.parley.dispute.Answer;
import org.parley.dispute.Report;

/** The content of a report, apart from its words and its claimant. */
record ReportContent(Answer answer, boolean denial, Firmness firmness) {
  static ReportContent of(Report report) {
    return new ReportContent(report.answer().withoutWords(), report.isDenial(), report.firmness());
  }
}
