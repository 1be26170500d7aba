package org.parley.code;

/**
 * How reliable a source is, on the scale of the Admiralty code.
 *
 * <p>{@link #F} means that there is no basis for a grade; it must never be read as a middle grade.
 */
public enum Reliability implements Grade {
  /** Completely reliable. */
  A,
  /** Usually reliable. */
  B,
  /** Fairly reliable. */
  C,
  /** Not usually reliable. */
  D,
  /** Unreliable. */
  E,
  /** Reliability cannot be judged. */
  F;

  /**
   * Reads a letter.
   *
   * @param text A to F
   * @return the reliability
   * @throws IllegalArgumentException if the text is not a letter from A to F
   */
  public static Reliability parse(String text) {
    return Terms.parse(Reliability.class, "the Admiralty code for a source", text);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.reliability(this);
  }

  @Override
  public Admiralty admiralty() {
    return new Admiralty(this, Credibility.CANNOT_BE_JUDGED);
  }

  @Override
  public String scheme() {
    return Admiralty.SCHEME;
  }

  @Override
  public String citation() {
    return Admiralty.CITATION;
  }
}
