package org.parley.code;

/** Plain lines of text. */
public final class PlainText {
  private static final int SHOWN = 60;

  private PlainText() {}

  static boolean isOneLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return false;
      }
    }
    return text.isEmpty() || !(isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1)));
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character);
  }

  /** The text, cut after 60 characters for a message. */
  public static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
