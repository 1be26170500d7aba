package org.parley.code;

import static org.parley.Requirement.require;

/**
 * A confidence from 0 to 10, the scale of many forms, for which STIX 2.1 has a table.
 *
 * @param value 0 to 10
 */
public record ZeroToTen(int value) implements Grade {
  static final String SCHEME = "zero-to-ten";

  /**
   * Checks the value.
   *
   * @throws IllegalArgumentException if the value is not from 0 to 10
   */
  public ZeroToTen {
    require(value >= 0 && value <= 10, "a grade must be from 0 to 10", "value", value);
  }

  /**
   * The grade of this value.
   *
   * @param value 0 to 10
   * @return the grade
   * @throws IllegalArgumentException if the value is not from 0 to 10
   */
  public static ZeroToTen of(int value) {
    return new ZeroToTen(value);
  }

  /**
   * Reads a whole number.
   *
   * @param text 0 to 10, without sign or leading zeros
   * @return the grade
   * @throws IllegalArgumentException if the text is not a whole number from 0 to 10
   */
  public static ZeroToTen parse(String text) {
    require(
        text.matches("[0-9]|10"),
        "a grade must be a whole number from 0 to 10",
        PlainText.shortened(text));
    return new ZeroToTen(Integer.parseInt(text));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.zeroToTen(this);
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
    return String.valueOf(value);
  }
}
