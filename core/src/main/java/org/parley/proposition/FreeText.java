package org.parley.proposition;

import static com.google.common.base.Preconditions.checkArgument;

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
    checkArgument(!text.isBlank(), "a text must not be blank, got text='%s'", text);
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.freeText(this);
  }
}
