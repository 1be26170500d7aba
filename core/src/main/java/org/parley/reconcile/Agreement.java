package org.parley.reconcile;

/** How the answers relate: equal, compatible or contradictory. */
public enum Agreement {
  /**
   * Several origins firmly give the same answer, and nobody gives another one, a denial or an
   * answer in words only.
   */
  UNANIMOUS,
  /** All answers that can be compared can be true at once, under the conditions given. */
  COMPATIBLE,
  /** Some firm answers exclude one another. */
  CONTESTED,
  /** Only one origin answers; nothing corroborates or contradicts it. */
  SINGLE,
  /** No two answers can be compared, or nobody answers. */
  UNDECIDABLE
}
