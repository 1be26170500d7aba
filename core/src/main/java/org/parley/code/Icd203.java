package org.parley.code;

import com.google.common.collect.ImmutableList;

/**
 * How likely an analyst of the United States' intelligence services holds something to be, in the
 * seven terms of Intelligence Community Directive 203.
 *
 * <p>The bands are percentages and touch; a percentage on the border of two is in both. Below 1 and
 * above 99 there is no term, since the directive treats nothing as certain. STIX gives the terms
 * other numbers: 57 percent is "likely" here, and a STIX confidence of 57 is "roughly even".
 *
 * <pre>{@code
 * Icd203.LIKELY.band()      // 55 to 80
 * Icd203.containing(80)     // [likely, very likely]
 * Icd203.LIKELY.stix()      // 70
 * }</pre>
 */
public enum Icd203 implements Grade {
  /** 1 to 5 percent. */
  ALMOST_NO_CHANCE("almost no chance", 1, 5),
  /** 5 to 20 percent. */
  VERY_UNLIKELY("very unlikely", 5, 20),
  /** 20 to 45 percent. */
  UNLIKELY("unlikely", 20, 45),
  /** 45 to 55 percent. */
  ROUGHLY_EVEN("roughly even", 45, 55),
  /** 55 to 80 percent. */
  LIKELY("likely", 55, 80),
  /** 80 to 95 percent. */
  VERY_LIKELY("very likely", 80, 95),
  /** 95 to 99 percent. */
  ALMOST_CERTAIN("almost certain", 95, 99);

  static final String SCHEME = "icd203";

  private final String term;
  private final int low;
  private final int high;

  Icd203(String term, int low, int high) {
    this.term = term;
    this.low = low;
    this.high = high;
  }

  /**
   * Reads a term.
   *
   * @param text the term in lower case, as "very likely"
   * @return the term
   * @throws IllegalArgumentException if the text is not a term of ICD 203
   */
  public static Icd203 parse(String text) {
    return Terms.parse(Icd203.class, "ICD 203", text);
  }

  /**
   * The terms for a percentage, the lower one first: two on a border (5, 20, 45, 55, 80, 95), empty
   * below 1 or above 99.
   *
   * @param percent from 0 to 100, both included
   */
  public static ImmutableList<Icd203> containing(double percent) {
    return Terms.containing(percent, values(), Icd203::band);
  }

  /** Its percentages, both ends included. */
  public Band band() {
    return new Band(low, high);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.icd203(this);
  }

  @Override
  public String scheme() {
    return SCHEME;
  }

  @Override
  public String citation() {
    return "Office of the Director of National Intelligence (2015). Intelligence Community"
        + " Directive 203: Analytic Standards.";
  }

  @Override
  public String toString() {
    return term;
  }
}
