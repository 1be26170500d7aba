package org.parley.code;

import static org.parley.Requirement.require;

import java.util.regex.Pattern;

/**
 * A value of an outside scheme, {@code iso3166:IRN} or {@code wikidata:Q794}.
 *
 * <p>Country codes differ between the schemes of the field (Gleditsch–Ward 630, Correlates of War
 * 630 and ISO 3166 IRN are all Iran), so a code is always given with its scheme. A grade or a
 * status is a code too: {@code airwars:FAIR}.
 *
 * @param scheme the scheme, in lower case
 * @param value the value within it
 */
public record Code(String scheme, String value) {
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9._-]*");

  /**
   * Checks both parts.
   *
   * @throws IllegalArgumentException if the scheme or the value is not written as a code allows
   */
  public Code {
    require(
        SCHEME.matcher(scheme).matches(),
        "a scheme must be lower-case letters, digits and ._- and begin with a letter",
        "scheme",
        PlainText.shortened(scheme));
    require(
        !value.isEmpty() && PlainText.isOneLine(value),
        "the value of a code must be on one line without space around it",
        "value",
        PlainText.shortened(value));
  }

  /**
   * Reads {@code scheme:value}.
   *
   * @param text the text; what follows the first colon is the value
   * @return the code
   * @throws IllegalArgumentException if the text is not a scheme, a colon and a value
   */
  public static Code parse(String text) {
    int colon = text.indexOf(':');
    require(colon > 0, "a code must be of the form scheme:value", PlainText.shortened(text));
    return new Code(text.substring(0, colon), text.substring(colon + 1));
  }

  @Override
  public String toString() {
    return scheme + ":" + value;
  }
}
