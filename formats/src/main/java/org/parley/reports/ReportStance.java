package org.parley.reports;

import com.google.common.collect.ImmutableMap;
import org.parley.claim.Stance;

/** The words of the column {@code stance}. */
final class ReportStance {
  static final ReportWords<Stance> WORDS =
      new ReportWords<>(
          ImmutableMap.<String, Stance>builder()
              .put("certain", Stance.CERTAIN)
              .put("probable", Stance.PROBABLE)
              .put("possible", Stance.POSSIBLE)
              .put("denies", Stance.CERTAINLY_NOT)
              .put("probably denies", Stance.PROBABLY_NOT)
              .put("possibly denies", Stance.POSSIBLY_NOT)
              .put("uncommitted", Stance.UNKNOWN)
              .buildOrThrow());

  private ReportStance() {}

  /** The word for a stance; "uncommitted" for one without a word. */
  static String word(Stance stance) {
    return WORDS.wordOf(stance).orElse("uncommitted");
  }
}
