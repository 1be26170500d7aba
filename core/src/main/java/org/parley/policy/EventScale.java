package org.parley.policy;

/** How large an event plainly was, where "several" hangs on it. */
public enum EventScale {
  /** Plainly small: fewer than ten. */
  SMALL,
  /** Of large scale. */
  LARGE
}
