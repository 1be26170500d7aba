package org.parley.reports;

import java.util.Optional;
import org.parley.claim.Claim;
import org.parley.claim.Revision;
import org.parley.csv.CsvRow;
import org.parley.proposition.Measurement;

/**
 * A row with nothing wrong in itself.
 *
 * @param row the row
 * @param voice who gives the figure
 * @param said the figure and what it counts
 * @param claim the claim, under an id that is not yet its own, without its revision and as if its
 *     source had no publisher
 * @param revision which rows it says it revises, and how
 */
record ReportDraft(
    CsvRow row, ReportVoice voice, Measurement said, Claim claim, Optional<Revision> revision) {
  /** Whether the row says that its claimant is taken for the publisher of its source. */
  boolean isPresumed() {
    return claim.codes().contains(ReportFlag.PUBLISHER_PRESUMED.code());
  }
}
