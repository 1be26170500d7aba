package org.parley.code;

import static org.parley.Requirement.require;

import java.util.Optional;

/**
 * A producer's trust in what it sends, as the number from 0 to 100 that STIX platforms exchange.
 *
 * <p>It is not a percentage: its meaning depends on the table that it was made with, and STIX does
 * not send the name of that table. 85 is "High", "highly likely" and "very likely". {@link
 * StixScale} reads it by a named table.
 *
 * @param value 0 to 100
 */
public record StixConfidence(int value) implements Grade {
  static final String SCHEME = "stix";
  static final String CITATION =
      "OASIS (2021). STIX Version 2.1. OASIS Standard, 10 June 2021, appendix A: Confidence"
          + " Scales.";

  /**
   * Checks the value.
   *
   * @throws IllegalArgumentException if the value is not from 0 to 100
   */
  public StixConfidence {
    require(value >= 0 && value <= 100, "a STIX confidence must be from 0 to 100", "value", value);
  }

  /**
   * The confidence of this value.
   *
   * @param value 0 to 100
   * @return the confidence
   * @throws IllegalArgumentException if the value is not from 0 to 100
   */
  public static StixConfidence of(int value) {
    return new StixConfidence(value);
  }

  /**
   * Reads a whole number.
   *
   * @param text 0 to 100, without sign or leading zeros
   * @return the confidence
   * @throws IllegalArgumentException if the text is not a whole number from 0 to 100
   */
  public static StixConfidence parse(String text) {
    require(
        text.matches("[0-9]|[1-9][0-9]|100"),
        "a STIX confidence must be a whole number from 0 to 100",
        PlainText.shortened(text));
    return new StixConfidence(Integer.parseInt(text));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.stixConfidence(this);
  }

  @Override
  public String scheme() {
    return SCHEME;
  }

  @Override
  public String citation() {
    return CITATION;
  }

  /** This confidence itself. */
  @Override
  public Optional<StixConfidence> stix() {
    return Optional.of(this);
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
