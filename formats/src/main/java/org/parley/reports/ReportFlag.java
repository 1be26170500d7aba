package org.parley.reports;

import com.google.common.collect.ImmutableSet;
import org.parley.code.Code;

/** The words of the column {@code flags}. */
enum ReportFlag {
  UNREASONABLE,
  QUESTIONABLE,
  CORROBORATED,
  FINAL,
  /** The source reports the figure independently, although it derives from another one. */
  OWN,
  /** The claimants speak together. */
  JOINT,
  /** The claimant is described and not named. */
  UNNAMED,
  /**
   * The claimant was presumed to be the publisher of the source, because every figure is a copy.
   */
  PUBLISHER_PRESUMED;

  /** The scheme of the codes that claims keep. */
  static final String SCHEME = "flag";

  /** Every flag, by its word. */
  static final ReportWords<ReportFlag> WORDS = ReportWords.of(values(), ReportWords::lowerCase);

  /** The flags that the model represents; they are not kept as codes. */
  private static final ImmutableSet<ReportFlag> MODELLED = ImmutableSet.of(OWN, JOINT, UNNAMED);

  boolean isCode() {
    return !MODELLED.contains(this);
  }

  String word() {
    return ReportWords.lowerCase(this);
  }

  Code code() {
    return new Code(SCHEME, word());
  }
}
