package org.parley.quantity;

import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/**
 * The unit of a number.
 *
 * <p>"40 households" is not "40 people": humanitarian figures are often given by household, and a
 * household has no fixed size. Beside the four units below, any code {@code scheme:value} is a
 * unit, for example {@code ucum:t} for tonnes.
 *
 * @param name the name of one of the four, or a code
 */
public record Unit(String name) {
  // Before the constants, whose construction checks their names against these.
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of("COUNT", "PERCENT", "ORDINAL", "HOUSEHOLD");
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9._-]*:[^\\s\\[\\]]+");

  /** Individual things or people. */
  public static final Unit COUNT = new Unit("COUNT");

  /** Percent of a whole. */
  public static final Unit PERCENT = new Unit("PERCENT");

  /** A place in an order: 2 is "the second". */
  public static final Unit ORDINAL = new Unit("ORDINAL");

  /** Households of unstated size. */
  public static final Unit HOUSEHOLD = new Unit("HOUSEHOLD");

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if the name is neither a unit of this library nor a code
   */
  public Unit {
    require(
        NAMES.contains(name) || isCode(name),
        "a unit must be one of COUNT, PERCENT, ORDINAL, HOUSEHOLD or a code scheme:value",
        "unit",
        name);
  }

  /**
   * The unit of this name.
   *
   * @param name one of COUNT, PERCENT, ORDINAL, HOUSEHOLD, or a code {@code scheme:value}
   * @return the unit
   * @throws IllegalArgumentException if the name is neither a unit of this library nor a code
   */
  public static Unit of(String name) {
    return new Unit(name);
  }

  /**
   * The unit as written after a number in English: "percent", "households"; nothing for a count.
   */
  public String inEnglish() {
    if (this.equals(COUNT) || this.equals(ORDINAL)) {
      return "";
    }
    return this.equals(PERCENT) ? "percent" : this.equals(HOUSEHOLD) ? "households" : name;
  }

  /** Whether the name is a code {@code scheme:value}. */
  public static boolean isCode(String name) {
    return CODE.matcher(name).matches();
  }

  /** Whether there are only whole numbers of it, so that "more than 100" begins at 101. */
  boolean isWhole() {
    return this.equals(COUNT) || this.equals(ORDINAL) || this.equals(HOUSEHOLD);
  }

  @Override
  public String toString() {
    return name;
  }
}
