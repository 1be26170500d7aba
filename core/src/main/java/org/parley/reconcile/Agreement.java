package org.parley.reconcile;

/** How the answers to a question lie to one another. */
public enum Agreement {
  /** Several origins give the same answer, and nobody another one, a denial or a mere word. */
  UNANIMOUS,
  /** All answers that can be compared can be true at once. */
  COMPATIBLE,
  /** All answers can be true at once if some count a part of what others count. */
  COMPATIBLE_IF_SCOPED,
  /** Some answers exclude one another. */
  CONTESTED,
  /** One origin answers; nothing bears it out and nothing speaks against it. */
  SINGLE,
  /** Nobody's answer can be held against another's, or nobody answers. */
  UNDECIDABLE
}
