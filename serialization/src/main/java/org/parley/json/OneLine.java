package org.parley.json;

import java.util.Locale;

/** A message with what a file says, which may have line breaks, on one line. */
final class OneLine {
  private OneLine() {}

  /** The text with its control characters, line breaks among them, as JSON writes them. */
  static String of(String text) {
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
  static String escaped(int point) {
    return String.format(Locale.ROOT, "\\u%04x", point);
  }
}
