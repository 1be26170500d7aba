package org.parley.source;

/** How one publication comes from another. */
public enum DerivationKind {
  /** The same text, printed again. */
  REPUBLISHES,
  /** The same text in another language. */
  TRANSLATES,
  /** The same text, cut. */
  ABRIDGES,
  /** A text that takes its account from the other. */
  QUOTES,
  /** A later version of the same text. */
  REVISES
}
