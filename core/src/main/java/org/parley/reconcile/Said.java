package org.parley.reconcile;

import org.parley.claim.Firmness;
import org.parley.dispute.Answer;
import org.parley.dispute.Report;

/** What a report says, whatever its words and whoever says it. */
record Said(Answer answer, boolean denial, Firmness firmness) {
  static Said of(Report report) {
    return new Said(report.answer().withoutWords(), report.isDenial(), report.firmness());
  }
}
