package org.parley.code;

import static org.parley.Requirement.refused;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language by its BCP 47 tag, {@code en}, {@code fa} or {@code sr-Latn}.
 *
 * @param tag the tag, kept as it was written
 */
public record Language(String tag) {
  /**
   * Checks that the tag is well formed.
   *
   * @throws IllegalArgumentException if the tag is not well formed
   */
  public Language {
    if (tag.isEmpty() || !isWellFormed(tag)) {
      throw refused(
          "a language must be a BCP 47 tag such as en or sr-Latn", PlainText.shortened(tag));
    }
  }

  /**
   * The language of this tag.
   *
   * @param tag a BCP 47 tag
   * @return the language
   * @throws IllegalArgumentException if the tag is not well formed
   */
  public static Language of(String tag) {
    return new Language(tag);
  }

  private static boolean isWellFormed(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag) != null;
    } catch (IllformedLocaleException malformed) {
      return false;
    }
  }

  @Override
  public String toString() {
    return tag;
  }
}
