package org.parley.dossier;

import java.util.function.Consumer;
import org.parley.vocabulary.OpenVocabulary;
import org.parley.vocabulary.OpenWord;

/**
 * A word in an entity that only a newer version of the library knows.
 *
 * <p>It is kept in files of a newer version, and refused in all others.
 */
public final class NewerWord {
  private final Place at;
  private final String refusal;

  private NewerWord(Place at, String refusal) {
    this.at = at;
    this.refusal = refusal;
  }

  static <W extends OpenWord<W>> NewerWord of(Place at, W word, OpenVocabulary<W> vocabulary) {
    return new NewerWord(at, vocabulary.refusal(word.word()));
  }

  /** Passes on each such word of an entity, in the order of its members. */
  public static void forEachIn(Entity entity, Consumer<NewerWord> action) {
    entity.match(EntityParts.words(Place.ENTITY, action));
  }

  /** The member that has the word, from the dossier or the entity: {@code proposition.role}. */
  public String place() {
    return at.toString();
  }

  /** The message about a file that may not have the word: the known words, and the word. */
  public String refusal() {
    return refusal;
  }

  /** The member that has the word, and the message. */
  @Override
  public String toString() {
    return at + ": " + refusal;
  }
}
