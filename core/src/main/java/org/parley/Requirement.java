package org.parley;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks values, and words the message about a value that is refused: the rule, and the offending
 * value with its name.
 *
 * <pre>{@code
 * require(low <= high, "low must not exceed high", "low", low, "high", high);
 * // low must not exceed high, got low=3, high=2
 * }</pre>
 */
public final class Requirement {
  private Requirement() {}

  /**
   * Checks a value.
   *
   * @param holds whether the value obeys the rule
   * @param rule the rule, {@code a rank must be at least 1}
   * @param name the name of the value
   * @param value the value
   * @throws IllegalArgumentException if the value does not obey the rule
   */
  public static void require(boolean holds, String rule, String name, @Nullable Object value) {
    if (!holds) {
      throw refused(rule, name, value);
    }
  }

  /**
   * Checks two values together.
   *
   * @throws IllegalArgumentException if they do not obey the rule
   */
  public static void require(
      boolean holds,
      String rule,
      String name,
      @Nullable Object value,
      String otherName,
      @Nullable Object other) {
    if (!holds) {
      throw refused(rule, name, value, otherName, other);
    }
  }

  /**
   * Checks a value that its place names already, such as the cell of a column.
   *
   * @throws IllegalArgumentException if the value does not obey the rule
   */
  public static void require(boolean holds, String rule, @Nullable Object value) {
    if (!holds) {
      throw refused(rule, value);
    }
  }

  /** The exception for a value that breaks a rule. */
  public static IllegalArgumentException refused(String rule, String name, @Nullable Object value) {
    return new IllegalArgumentException(rule + ", got " + named(name, value));
  }

  /** The exception for two values that break a rule together. */
  public static IllegalArgumentException refused(
      String rule, String name, @Nullable Object value, String otherName, @Nullable Object other) {
    return new IllegalArgumentException(
        rule + ", got " + named(name, value) + ", " + named(otherName, other));
  }

  /** The exception for a value that its place names already. */
  public static IllegalArgumentException refused(String rule, @Nullable Object value) {
    return new IllegalArgumentException(message(rule, value));
  }

  /** The message about a value that its place names already: {@code must be 1 or 0, got '2'}. */
  public static String message(String rule, @Nullable Object value) {
    return rule + ", got " + shown(value);
  }

  private static String named(String name, @Nullable Object value) {
    return name + "=" + shown(value);
  }

  private static String shown(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Requirement::shown).orElse("none");
    }
    return value instanceof CharSequence ? "'" + value + "'" : String.valueOf(value);
  }
}
