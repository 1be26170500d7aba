package org.parley.proposition;

/** The span that a count covers. */
public enum Flow {
  /** The event itself. */
  EVENT("EVENT"),
  /** A period: the number in that week. */
  PERIOD("PERIOD"),
  /** Everything up to a day: the number since the war began. */
  CUMULATIVE("CUMULATIVE");

  private final String word;

  Flow(String word) {
    this.word = word;
  }

  /** The word in the notation of measures and in files. */
  public String word() {
    return word;
  }
}
