package org.parley.quantity;

import java.util.Optional;

/**
 * A table of numbers for number words, under a name that can be cited: for example one that reads
 * "dozens" as 12.
 *
 * <p>{@link org.parley.quantity.phrase.Lexicon} has the tables of the field; a project with its own
 * coding rules supplies its own table. The same words must always be read the same way.
 */
public interface NumberWords {
  /** The name that verdicts cite, in lower case with hyphens. */
  String id();

  /**
   * Reads words without a number.
   *
   * @param text the words as stated: "dozens", "several hundred people"
   * @return the reading; empty if the table has no number for them
   */
  Optional<WordReading> read(String text);
}
