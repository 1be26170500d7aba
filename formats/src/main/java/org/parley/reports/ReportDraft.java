package org.parley.reports;

import java.util.Optional;
import org.parley.claim.Claim;
import org.parley.claim.Revision;
import org.parley.csv.CsvRow;
import org.parley.proposition.Measurement;

/**
 * A row without problems of its own.
 *
 * @param row the row
 * @param voice the claimants
 * @param said the figure and its measure
 * @param claim the claim, under a provisional id, without its revision and as if its source had no
 *     publisher
 * @param revision the rows that it revises, and how
 */
record ReportDraft(
    CsvRow row, ReportVoice voice, Measurement said, Claim claim, Optional<Revision> revision) {
  /** Whether the row says that its claimant is presumed to be the publisher of its source. */
  boolean isPresumed() {
    return claim.codes().contains(ReportFlag.PUBLISHER_PRESUMED.code());
  }
}
