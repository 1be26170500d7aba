package org.parley.policy;

/** How large an event clearly was, if "several" depends on it. */
public enum EventScale {
  /** Clearly small: fewer than ten. */
  SMALL,
  /** Large. */
  LARGE
}
