package org.parley.code;

import com.google.common.collect.ImmutableList;

/**
 * The likelihood of something, in the words that Sherman Kent proposed after finding that the
 * authors of one estimate had meant anything from 20 to 80 percent by its "serious possibility".
 *
 * <p>He gave each word a percentage and a margin. The resulting bands leave gaps (for example
 * between 60 and 63 percent) and overlap at their ends (40 and 87). Although the terms sound like
 * those of ICD 203, no conversion is documented, and none is made here: "almost certain" is 87 to
 * 99 percent of one and 95 to 99 of the other.
 *
 * <pre>{@code
 * Kent.PROBABLE.band()      // 63 to 87
 * Kent.containing(87)       // [almost certain, probable]
 * Kent.containing(61)       // []
 * }</pre>
 */
public enum Kent implements Grade {
  /** 100 percent. */
  CERTAIN("certain", 100, 0),
  /** 93 percent, give or take 6. */
  ALMOST_CERTAIN("almost certain", 93, 6),
  /** 75 percent, give or take 12. */
  PROBABLE("probable", 75, 12),
  /** 50 percent, give or take 10. */
  ABOUT_EVEN("about even", 50, 10),
  /** 30 percent, give or take 10. */
  PROBABLY_NOT("probably not", 30, 10),
  /** 7 percent, give or take 5. */
  ALMOST_CERTAINLY_NOT("almost certainly not", 7, 5),
  /** 0 percent. */
  IMPOSSIBLE("impossible", 0, 0);

  static final String SCHEME = "kent";

  private final String term;
  private final int percent;
  private final int giveOrTake;

  Kent(String term, int percent, int giveOrTake) {
    this.term = term;
    this.percent = percent;
    this.giveOrTake = giveOrTake;
  }

  /**
   * Reads a term.
   *
   * @param text the term in lower case, as "probably not"
   * @return the term
   * @throws IllegalArgumentException if the text is not a term of Kent
   */
  public static Kent parse(String text) {
    return Terms.parse(Kent.class, "Kent's scale", text);
  }

  /**
   * The terms for a percentage, the likelier one first: two for 40 and 87, empty in a gap.
   *
   * @param percent from 0 to 100, both included
   */
  public static ImmutableList<Kent> containing(double percent) {
    return Terms.containing(percent, values(), Kent::band);
  }

  /** The printed percentage, without its margin. */
  public int percent() {
    return percent;
  }

  /** Its percentages, both ends included: 87 to 99 for "93, give or take 6". */
  public Band band() {
    return new Band(percent - giveOrTake, percent + giveOrTake);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.kent(this);
  }

  @Override
  public String scheme() {
    return SCHEME;
  }

  @Override
  public String citation() {
    return "Kent, Sherman (1964). Words of Estimative Probability. Studies in Intelligence 8(4),"
        + " 49-65.";
  }

  @Override
  public String toString() {
    return term;
  }
}
