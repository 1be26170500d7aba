package org.parley.source;

import org.parley.vocabulary.OpenVocabulary;
import org.parley.vocabulary.OpenWord;

/** The part that somebody had in a publication. */
public final class ContributorRole extends OpenWord<ContributorRole> {
  private static final OpenVocabulary.Builder<ContributorRole> WORDS =
      OpenVocabulary.named("the role of a contributor", ContributorRole::new);

  /** Wrote it. */
  public static final ContributorRole AUTHOR = WORDS.add("AUTHOR");

  /** Supplied it, or part of it, as a news agency. */
  public static final ContributorRole AGENCY = WORDS.add("AGENCY");

  /** Took the pictures. */
  public static final ContributorRole PHOTO = WORDS.add("PHOTO");

  /** Edited it. */
  public static final ContributorRole EDITOR = WORDS.add("EDITOR");

  /** The vocabulary: its known words, and how others are read. */
  public static final OpenVocabulary<ContributorRole> VOCABULARY = WORDS.build();

  private ContributorRole(String word, int rank) {
    super(word, rank);
  }

  /**
   * The word with this spelling.
   *
   * @param word a known word, or one of the user's own as {@code scheme:word}
   * @throws IllegalArgumentException if it is neither
   */
  public static ContributorRole of(String word) {
    return VOCABULARY.of(word);
  }
}
