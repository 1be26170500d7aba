package org.parley.vocabulary;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * A word of a vocabulary that grows: a kind of actor, a speech act, a role.
 *
 * <p>The words that this version knows are constants. Users add words of their own as {@code
 * scheme:word}, and a file of a newer version may have words that are not known yet. Words are
 * equal if they belong to one vocabulary and have the same spelling. The known words are sorted
 * first, as listed, and the others follow by spelling.
 *
 * @param <W> the type of the words of the vocabulary
 */
public abstract class OpenWord<W extends OpenWord<W>> implements Comparable<W> {
  static final int UNLISTED = Integer.MAX_VALUE;

  private final String word;
  private final int rank;

  /** Called by {@link OpenVocabulary} only. */
  protected OpenWord(String word, int rank) {
    this.word = requireNonNull(word, "word");
    this.rank = rank;
  }

  /** The word as it is written in files: {@code ARMED_GROUP}, {@code acled:PRIVATE_FORCES}. */
  public final String word() {
    return word;
  }

  /** Whether this version lists the word. */
  public final boolean isKnown() {
    return rank != UNLISTED;
  }

  /** Whether the word is neither known nor a user's own, and so of a newer version. */
  public final boolean isOfNewerVersion() {
    return !isKnown() && word.indexOf(':') < 0;
  }

  /** The word as used in a sentence: "armed group"; a user's own word is unchanged. */
  public final String toEnglish() {
    return word.indexOf(':') < 0 ? Ascii.toLowerCase(word).replace('_', ' ') : word;
  }

  @Override
  public final int compareTo(W other) {
    OpenWord<W> that = other;
    int byRank = Integer.compare(rank, that.rank);
    return byRank == 0 ? word.compareTo(that.word) : byRank;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof OpenWord<?> that
            && getClass() == that.getClass()
            && word.equals(that.word));
  }

  @Override
  public final int hashCode() {
    return word.hashCode();
  }

  /** The word as it is written in files. */
  @Override
  public final String toString() {
    return word;
  }
}
