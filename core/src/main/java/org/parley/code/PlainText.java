package org.parley.code;

/** What counts as a plain line of text. */
final class PlainText {
  private static final int SHOWN = 60;

  private PlainText() {}

  static boolean isOneLine(String text) {
    return text.chars().noneMatch(Character::isISOControl) && text.equals(text.strip());
  }

  /** The text, cut for a message. */
  static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
