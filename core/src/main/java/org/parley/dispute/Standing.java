package org.parley.dispute;

/** Whether somebody has a stake in what they speak of. */
public enum Standing {
  /** A party to the event. */
  PARTY,
  /** No party to the event. */
  INDEPENDENT
}
