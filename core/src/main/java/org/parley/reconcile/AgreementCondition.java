package org.parley.reconcile;

/** A condition under which answers can all be true at once. */
public enum AgreementCondition {
  /** Some count a part of what others count. */
  SCOPE,
  /** A hedged answer is not binding: if it were firm, it would exclude another. */
  HEDGE
}
