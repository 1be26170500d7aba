package org.parley.fuzz.reader;

/**
 * What a reader made of an input. A run in which nothing was ever read has tried the laws of what
 * is read on nothing.
 */
public enum Outcome {
  /** It was read. */
  READ,
  /** It was refused, as documented. */
  REFUSED
}
