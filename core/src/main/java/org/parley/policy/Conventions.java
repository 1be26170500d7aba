package org.parley.policy;

import org.parley.citation.Basis;
import org.parley.reconcile.PolicyStep;

/** The steps that all policies of the field share, under the number 0. */
final class Conventions {
  /** How a policy that publishes one figure reads hedged numbers. */
  static final PolicyStep ONE_FIGURE =
      library(
          "0a",
          "\"At least N\", \"more than N\", \"about N\" and \"up to N\" are read as N, \"N to M\""
              + " as N.");

  /** How a policy that publishes a range reads hedged numbers. */
  static final PolicyStep RANGE =
      library(
          "0a",
          "\"At least N\", \"more than N\" and \"about N\" are read as N at both ends, \"up to N\""
              + " as 0 to N, \"N to M\" as it stands.");

  /** What a denial does. */
  static final PolicyStep DENIALS =
      library(
          "0b",
          "A denial, also one in words (\"no signs of casualties\"), gives no figure of its own and"
              + " takes none away.");

  /** What other units do. */
  static final PolicyStep UNITS =
      library(
          "0c", "Only plain counts are read; percents, households and the like give no figure.");

  /** What counts once. */
  static final PolicyStep ORIGINS =
      library("0d", "However many reports carry the word of one origin, it counts once.");

  /** What counts once, where the codebook says so itself. */
  static final PolicyStep STATED_ORIGINS =
      stated("0d", "Reports that derive from another do not count beside it as independent ones.");

  /** What parts do. */
  static final PolicyStep PARTS =
      library("0e", "A figure for a part of what was asked is no figure for the whole.");

  private Conventions() {}

  /** A step that the cited work states. */
  private static PolicyStep stated(String number, String text) {
    return new PolicyStep(number, text, Basis.STATED);
  }

  /** A step by which this library fills a gap. */
  private static PolicyStep library(String number, String text) {
    return new PolicyStep(number, text, Basis.LIBRARY);
  }
}
