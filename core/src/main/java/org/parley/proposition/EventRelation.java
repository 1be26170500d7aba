package org.parley.proposition;

/** What one event is said to be to another. */
public enum EventRelation {
  /** Done in answer to it. */
  RETALIATION_FOR,
  /** Brought about by it. */
  CAUSED_BY,
  /** Later than it. */
  FOLLOWS,
  /** A part of it. */
  PART_OF
}
