package org.parley.code;

import static org.parley.Requirement.require;

/**
 * How credible a piece of information is, on the scale of the Admiralty code, 1 to 6.
 *
 * <p>6 is not a grade below 5: it means that there is no basis for one.
 */
public enum Credibility implements Grade {
  /** 1: confirmed by other sources. */
  CONFIRMED(1),
  /** 2: probably true. */
  PROBABLY_TRUE(2),
  /** 3: possibly true. */
  POSSIBLY_TRUE(3),
  /** 4: doubtful. */
  DOUBTFUL(4),
  /** 5: improbable. */
  IMPROBABLE(5),
  /** 6: truth cannot be judged. */
  CANNOT_BE_JUDGED(6);

  private final int grade;

  Credibility(int grade) {
    this.grade = grade;
  }

  /** The grade as it is written, 1 to 6. */
  public int grade() {
    return grade;
  }

  /**
   * The credibility of this grade.
   *
   * @param grade 1 to 6
   * @return the credibility
   * @throws IllegalArgumentException if the grade is not from 1 to 6
   */
  public static Credibility ofGrade(int grade) {
    require(grade >= 1 && grade <= 6, "credibility must be from 1 to 6", "grade", grade);
    return values()[grade - 1];
  }

  /**
   * Reads a figure.
   *
   * @param text 1 to 6
   * @return the credibility
   * @throws IllegalArgumentException if the text is not a figure from 1 to 6
   */
  public static Credibility parse(String text) {
    return Terms.parse(Credibility.class, "the Admiralty code for a report", text);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.credibility(this);
  }

  @Override
  public String scheme() {
    return Admiralty.SCHEME;
  }

  @Override
  public String citation() {
    return Admiralty.CITATION;
  }

  /** The grade as it is written, 1 to 6. */
  @Override
  public String toString() {
    return String.valueOf(grade);
  }
}
