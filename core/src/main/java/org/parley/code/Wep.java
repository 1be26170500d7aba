package org.parley.code;

/**
 * How likely something is, in the words of estimative probability that STIX 2.1 lists.
 *
 * <p>The words are {@link Kent}'s, but the numbers are not: here a number from 60 to 79 is
 * "likely", and each of the 101 numbers has a word.
 */
public enum Wep implements Grade {
  /** STIX 0. */
  IMPOSSIBLE("impossible"),
  /** STIX 10, read from 1 to 19. */
  HIGHLY_UNLIKELY("highly unlikely"),
  /** STIX 30, read from 20 to 39. */
  UNLIKELY("unlikely"),
  /** STIX 50, read from 40 to 59. */
  EVEN("even"),
  /** STIX 70, read from 60 to 79. */
  LIKELY("likely"),
  /** STIX 90, read from 80 to 99. */
  HIGHLY_LIKELY("highly likely"),
  /** STIX 100. */
  CERTAIN("certain");

  static final String SCHEME = "wep";

  private final String term;

  Wep(String term) {
    this.term = term;
  }

  /**
   * Reads a term.
   *
   * @param text the term in lower case, as "highly likely"
   * @return the term
   * @throws IllegalArgumentException if the text is not one of the words
   */
  public static Wep parse(String text) {
    return Terms.parse(Wep.class, "the WEP scale", text);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.wep(this);
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
