package org.parley.fuzz.reader;

/**
 * The outcome of reading an input. A run in which no input was ever read has not tested the laws
 * about results.
 */
public enum Outcome {
  /** It was read. */
  READ,
  /** It was refused, as documented. */
  REFUSED
}
