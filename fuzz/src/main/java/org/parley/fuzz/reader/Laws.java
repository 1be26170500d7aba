package org.parley.fuzz.reader;

import com.google.common.base.Strings;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.text.TextSpan;

/** The checks that targets make, each a {@link BrokenLawError} if it fails. */
public final class Laws {
  private Laws() {}

  /**
   * Checks that a condition holds.
   *
   * @param holds the condition
   * @param message the message otherwise, with {@code %s} for the values
   * @param values the values
   */
  @FormatMethod
  public static void holds(
      boolean holds, @FormatString String message, @Nullable Object... values) {
    if (!holds) {
      throw new BrokenLawError(Strings.lenientFormat(message, values));
    }
  }

  /**
   * Checks that two ways lead to the same result.
   *
   * @param ways the two ways, in words
   */
  public static void same(String ways, Object one, Object other) {
    holds(one.equals(other), "%s differ: %s and %s", ways, one, other);
    holds(one.hashCode() == other.hashCode(), "%s are equal with other hash codes: %s", ways, one);
  }

  /** A message that can be shown as one line: no breaks, control characters or half characters. */
  public static void oneLine(@Nullable String message) {
    holds(message != null && !message.isBlank(), "the message is blank: %s", message);
    Objects.requireNonNull(message)
        .codePoints()
        .forEach(point -> holds(isShown(point), "the message has U+%s: %s", hex(point), message));
  }

  private static boolean isShown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  private static String hex(int point) {
    return Strings.padStart(Integer.toHexString(point), 4, '0');
  }

  /** Checks problems reported one a line; there is at least one. */
  public static void oneALine(@Nullable String message, Collection<?> problems) {
    holds(!problems.isEmpty(), "refused without a problem: %s", message);
    problems.forEach(problem -> oneLine(problem.toString()));
  }

  /**
   * Checks that a text is refused with a message of this library, and not by an exception of the
   * code it uses, even of a type that the documentation allows.
   */
  public static void refusedInOurWords(IllegalArgumentException refusal) {
    holds(
        refusal.getClass() == IllegalArgumentException.class
            || refusal.getClass().getName().startsWith("org.parley."),
        "not a refusal of ours: %s",
        refusal);
    String message = refusal.getMessage();
    holds(message != null && !message.isBlank(), "the message is blank: %s", message);
  }

  /** Checks that places are within a text, from left to right, without overlap. */
  public static void inOrder(List<TextSpan> places, String text) {
    int end = 0;
    for (TextSpan place : places) {
      holds(place.start() >= end, "places overlap or are out of order: %s", places);
      end = place.end();
    }
    holds(end <= text.length(), "a place lies behind the text: %s", places);
  }
}
