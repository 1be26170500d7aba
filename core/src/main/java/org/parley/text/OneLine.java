package org.parley.text;

import java.util.Locale;

/**
 * A message with what somebody else wrote, which may have line breaks, on one line.
 *
 * <p>What nobody sees or what breaks a line is written by its number, as JSON writes it: control
 * characters, line and paragraph separators, spaces that are not the usual one, and halves of
 * surrogate pairs.
 */
public final class OneLine {
  private OneLine() {}

  /** The text on one line: {@code a\nb} of two lines. */
  public static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(line, point));
    return line.toString();
  }

  private static void append(StringBuilder line, int point) {
    switch (point) {
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      case '\t' -> line.append("\\t");
      default -> {
        if (isShown(point)) {
          line.appendCodePoint(point);
        } else {
          line.append(escaped(point));
        }
      }
    }
  }

  private static boolean isShown(int point) {
    return switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR -> point == ' ';
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  /** The character by its number, as JSON writes it. */
  public static String escaped(int point) {
    return String.format(Locale.ROOT, "\\u%04x", point);
  }
}
