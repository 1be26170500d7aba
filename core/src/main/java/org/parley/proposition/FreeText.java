package org.parley.proposition;

import static org.parley.Requirement.require;

/**
 * A proposition in words, if no other kind expresses it.
 *
 * @param text the words
 */
public record FreeText(String text) implements Proposition {
  /**
   * Refuses a blank text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public FreeText {
    require(!text.isBlank(), "a text must not be blank", "text", text);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.freeText(this);
  }
}
