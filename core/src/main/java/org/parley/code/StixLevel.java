package org.parley.code;

/**
 * A producer's trust in what it sends, in the four levels of STIX.
 *
 * <p>{@link #NONE} means no confidence at all; a producer with no opinion omits the confidence.
 */
public enum StixLevel implements Grade {
  /** STIX 0. */
  NONE("None"),
  /** STIX 15, read from 1 to 29. */
  LOW("Low"),
  /** STIX 50, read from 30 to 69. */
  MED("Med"),
  /** STIX 85, read from 70 to 100. */
  HIGH("High");

  static final String SCHEME = "stix-level";

  private final String term;

  StixLevel(String term) {
    this.term = term;
  }

  /**
   * Reads a level.
   *
   * @param text None, Low, Med or High
   * @return the level
   * @throws IllegalArgumentException if the text is not one of the levels
   */
  public static StixLevel parse(String text) {
    return Terms.parse(StixLevel.class, "the STIX levels", text);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.stixLevel(this);
  }

  @Override
  public String scheme() {
    return SCHEME;
  }

  @Override
  public String citation() {
    return StixConfidence.CITATION;
  }

  @Override
  public String toString() {
    return term;
  }
}
