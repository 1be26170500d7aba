package org.parley.code;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The name of one entity within a dossier; each kind of entity has an id type of its own.
 *
 * <p>Any text that can be printed on one line will do: a short word, a name, a web address.
 */
public interface Id {
  /** The longest id, in characters. */
  int MAX_LENGTH = 1000;

  /** The text of the id. */
  String value();

  /**
   * Checks the text of an id.
   *
   * @param type the name of the id's type, for the message
   * @param value the text
   * @throws IllegalArgumentException if the text is empty, too long, not on one line or has space
   *     around it
   */
  static void check(String type, String value) {
    checkArgument(
        !value.isEmpty() && value.length() <= MAX_LENGTH && PlainText.isOneLine(value),
        "%s must be 1 to 1000 characters on one line without space around them, got '%s'",
        type,
        PlainText.shortened(value));
  }
}
