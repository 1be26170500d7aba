package org.parley.code;

import static org.parley.Requirement.require;

/**
 * The range of a term of a scale: from a low to a high number between 0 and 100.
 *
 * <p>Both ends are as printed, and inclusive. ICD 203 prints bands that touch, "likely" 55 to 80
 * and "very likely" 80 to 95, and does not say to which 80 belongs: it is in both.
 *
 * @param low the low end, inclusive
 * @param high the high end, inclusive
 */
public record Band(int low, int high) {
  /**
   * Checks that the ends are in order and between 0 and 100.
   *
   * @throws IllegalArgumentException if the ends are not in order or not between 0 and 100
   */
  public Band {
    require(
        0 <= low && low <= high && high <= 100,
        "a band must have 0 <= low <= high <= 100",
        "low",
        low,
        "high",
        high);
  }

  /** Whether a number is within it, ends included. */
  public boolean contains(double number) {
    return low <= number && number <= high;
  }

  @Override
  public String toString() {
    return low == high ? String.valueOf(low) : low + " to " + high;
  }
}
