package org.parley.proposition;

/** What a count runs over. */
public enum Flow {
  /** The event itself. */
  EVENT,
  /** A period: so many in that week. */
  PERIOD,
  /** Everything up to a day: so many since the war began. */
  CUMULATIVE
}
