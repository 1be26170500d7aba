package org.parley.code;

import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

/**
 * Both grades of the Admiralty code in their usual form, {@code B2}: a usually reliable source, a
 * probably true report.
 *
 * <p>The two are independent: a source of grade A can pass on a rumour, and one of grade E can be
 * right. In a dossier the letter belongs to the source and the number to the claim.
 *
 * @param reliability of the source
 * @param credibility of what it says
 */
public record Admiralty(Reliability reliability, Credibility credibility) implements Grade {
  /** The scheme of its codes. */
  public static final String SCHEME = "admiralty";

  static final String CITATION =
      "NATO (2003). STANAG 2511: Intelligence Reports, edition 1 (the Admiralty code).";

  /** Refuses null. */
  public Admiralty {
    requireNonNull(reliability, "reliability");
    requireNonNull(credibility, "credibility");
  }

  /**
   * Reads a letter and a number.
   *
   * @param text A to F and 1 to 6, as B2
   * @return both grades
   * @throws IllegalArgumentException if the text is not a letter from A to F and a number from 1 to
   *     6
   */
  public static Admiralty parse(String text) {
    require(
        text.matches("[A-F][1-6]"),
        "a grade of the Admiralty code must be A to F and 1 to 6 as in B2",
        PlainText.shortened(text));
    return new Admiralty(
        Reliability.parse(text.substring(0, 1)), Credibility.parse(text.substring(1)));
  }

  /** Parses a letter, a number, or both. */
  static Grade gradeOf(String text) {
    if (text.matches("[A-F]")) {
      return Reliability.parse(text);
    }
    return text.matches("[1-6]") ? Credibility.parse(text) : parse(text);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.admiralty(this);
  }

  @Override
  public Admiralty admiralty() {
    return this;
  }

  @Override
  public String scheme() {
    return SCHEME;
  }

  @Override
  public String citation() {
    return CITATION;
  }

  @Override
  public String toString() {
    return "" + reliability + credibility;
  }
}
