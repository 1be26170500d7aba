package org.parley.reconcile;

import com.google.common.collect.ImmutableSet;
import org.parley.claim.ClaimId;
import org.parley.dispute.Report;

/**
 * A report, and its relation to the reports behind it: an original, a relay, or an altered
 * rendering.
 *
 * @param report the report
 * @param kind the relation
 * @param originals the originals that it passes on, or alters; empty for an original
 */
record Carrier(Report report, Kind kind, ImmutableSet<ClaimId> originals) {
  /** The three that there are. */
  enum Kind {
    ORIGINAL,
    RELAY,
    RENDERING
  }

  static Carrier original(Report report) {
    return new Carrier(report, Kind.ORIGINAL, ImmutableSet.of());
  }

  /** The same, passing on these. */
  Carrier of(ImmutableSet<ClaimId> originals) {
    return new Carrier(report, kind, originals);
  }

  boolean isOriginal() {
    return kind == Kind.ORIGINAL;
  }

  ClaimId id() {
    return report.claim().id();
  }
}
