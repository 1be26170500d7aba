package org.parley.quantity;

import java.util.Optional;

/**
 * What number words stand for, under a name that can be cited: a table that takes "dozens" for 12,
 * say.
 *
 * <p>{@link org.parley.quantity.phrase.Lexicon} has the tables of the field; a project that codes
 * by rules of its own gives its own. The same words must always be read the same way.
 */
public interface NumberWords {
  /** The name by which verdicts tell of it, in lower case with hyphens. */
  String id();

  /**
   * What words without a number are taken for.
   *
   * @param text the words as stated: "dozens", "several hundred people"
   * @return the reading; empty if it knows no number for them
   */
  Optional<WordReading> read(String text);
}
