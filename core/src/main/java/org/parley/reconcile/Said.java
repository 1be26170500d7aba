package org.parley.reconcile;

import org.parley.claim.Firmness;
import org.parley.dispute.Answer;
import org.parley.dispute.Report;

/** The content of a report, apart from its words and its claimant. */
record Said(Answer answer, boolean denial, Firmness firmness) {
  static Said of(Report report) {
    return new Said(report.answer().withoutWords(), report.isDenial(), report.firmness());
  }
}
