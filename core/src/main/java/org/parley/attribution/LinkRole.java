package org.parley.attribution;

/** What somebody did in the chain from a speaker to a reader. */
public enum LinkRole {
  /** Said it. */
  SPEAKER,
  /** Passed it on: an agency, a state broadcaster. */
  RELAY,
  /** Translated it. */
  TRANSLATOR,
  /** Published it. */
  PUBLISHER,
  /** Worked it out from many reports: a dataset. */
  COMPILER
}
