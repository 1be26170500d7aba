package org.parley.text;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.GUJARATI;
import static java.lang.Character.UnicodeScript.GURMUKHI;
import static java.lang.Character.UnicodeScript.KANNADA;
import static java.lang.Character.UnicodeScript.MALAYALAM;
import static java.lang.Character.UnicodeScript.MONGOLIAN;
import static java.lang.Character.UnicodeScript.ORIYA;
import static java.lang.Character.UnicodeScript.SINHALA;
import static java.lang.Character.UnicodeScript.SYRIAC;
import static java.lang.Character.UnicodeScript.TAMIL;
import static java.lang.Character.UnicodeScript.TELUGU;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Text that somebody else wrote, shown on one line.
 *
 * <p>Characters that are invisible, change the direction of the text or break a line are escaped as
 * in JSON: control and format characters, line and paragraph separators, spaces other than the
 * usual one, letters without a shape, and halves of surrogate pairs. A joiner is kept between
 * letters of a script that needs it, and in an emoji.
 */
public final class OneLine {
  private static final int NON_JOINER = 0x200c;
  private static final int JOINER = 0x200d;

  /** Letters and marks that have no shape. */
  private static final Set<Integer> SHAPELESS =
      Set.of(0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2800, 0x3164, 0xffa0);

  /** The scripts in which a joiner changes how letters look. */
  private static final Set<Character.UnicodeScript> JOINING =
      EnumSet.of(
          ARABIC,
          SYRIAC,
          MONGOLIAN,
          DEVANAGARI,
          BENGALI,
          GURMUKHI,
          GUJARATI,
          ORIYA,
          TAMIL,
          TELUGU,
          KANNADA,
          MALAYALAM,
          SINHALA);

  private OneLine() {}

  /** The text on one line: {@code a\nb} of two lines. */
  public static String of(String text) {
    int[] points = text.codePoints().toArray();
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < points.length; i++) {
      append(line, points[i], isShown(points[i]) || isJoiner(points, i));
    }
    return line.toString();
  }

  /** Whether all of the text is shown as it is. */
  public static boolean isPlain(String text) {
    return of(text).equals(text);
  }

  private static void append(StringBuilder line, int point, boolean shown) {
    switch (point) {
      case '\n' -> line.append("\\n");
      case '\r' -> line.append("\\r");
      case '\t' -> line.append("\\t");
      default -> {
        if (shown) {
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
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> !SHAPELESS.contains(point);
    };
  }

  private static boolean isJoiner(int[] points, int at) {
    boolean inside = at > 0 && at + 1 < points.length;
    if (!inside || (points[at] != JOINER && points[at] != NON_JOINER)) {
      return false;
    }
    boolean emoji = points[at] == JOINER && isPicture(points[at + 1]);
    return emoji || (isJoining(points[at - 1]) && isJoining(points[at + 1]));
  }

  private static boolean isPicture(int point) {
    return Character.getType(point) == Character.OTHER_SYMBOL;
  }

  private static boolean isJoining(int point) {
    return JOINING.contains(Character.UnicodeScript.of(point));
  }

  /** The character by its number, as JSON writes it: two numbers for one above U+FFFF. */
  public static String escaped(int point) {
    StringBuilder numbers = new StringBuilder();
    for (char unit : Character.toChars(point)) {
      numbers.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
    }
    return numbers.toString();
  }
}
