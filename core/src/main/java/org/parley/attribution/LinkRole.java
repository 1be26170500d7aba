package org.parley.attribution;

/** The role of an actor in the chain from a speaker to a reader. */
public enum LinkRole {
  /** Said it. */
  SPEAKER,
  /** Passed it on: an agency, a state broadcaster. */
  RELAY,
  /** Translated it. */
  TRANSLATOR,
  /** Published it. */
  PUBLISHER,
  /** Derived it from many reports: a dataset. */
  COMPILER
}
