package org.parley.reconcile;

/** How the answers to a question lie to one another. */
public enum Agreement {
  /** Several origins firmly give the same answer, and nobody another, a denial or a mere word. */
  UNANIMOUS,
  /** All answers that can be compared can be true at once, under the conditions given. */
  COMPATIBLE,
  /** Some firm answers exclude one another. */
  CONTESTED,
  /** One origin answers; nothing bears it out and nothing speaks against it. */
  SINGLE,
  /** Nobody's answer can be held against another's, or nobody answers. */
  UNDECIDABLE
}
