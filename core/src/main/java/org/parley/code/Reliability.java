package org.parley.code;

/**
 * How reliable a source is, on the scale of the Admiralty code.
 *
 * <p>{@link #F} is no grade between the others: it says that there is no basis for one, and it must
 * never be read as a middle.
 */
public enum Reliability {
  /** Completely reliable. */
  A,
  /** Usually reliable. */
  B,
  /** Fairly reliable. */
  C,
  /** Not usually reliable. */
  D,
  /** Unreliable. */
  E,
  /** Reliability cannot be judged. */
  F
}
