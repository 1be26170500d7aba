package org.parley.reports;

import java.util.Optional;
import org.parley.actor.ActorId;
import org.parley.claim.Claim;
import org.parley.claim.Revision;
import org.parley.csv.CsvRow;
import org.parley.proposition.Measurement;

/**
 * A row with nothing wrong in itself.
 *
 * @param row the row
 * @param claimant who gives the figure
 * @param said the figure and what it counts
 * @param claim the claim, under an id that is not yet its own and without its revision
 * @param revision which row it says it revises, and how
 */
record ReportDraft(
    CsvRow row, ActorId claimant, Measurement said, Claim claim, Optional<Revision> revision) {}
