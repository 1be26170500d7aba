package org.parley.proposition;

import org.parley.vocabulary.OpenVocabulary;
import org.parley.vocabulary.OpenWord;

/** The relation of one actor to another, as somebody claims it. */
public final class ActorRelation extends OpenWord<ActorRelation> {
  private static final OpenVocabulary.Builder<ActorRelation> WORDS =
      OpenVocabulary.named("a relation of actors", ActorRelation::new);

  /** Supports it with arms, money or men. */
  public static final ActorRelation BACKS = WORDS.add("BACKS");

  /** Belongs to it: an army to its state. */
  public static final ActorRelation PART_OF = WORDS.add("PART_OF");

  /** Is a member of it, a bloc or an alliance; the statements of one do not bind the other. */
  public static final ActorRelation MEMBER_OF = WORDS.add("MEMBER_OF");

  /** Speaks for it: the statements of one bind the other. */
  public static final ActorRelation SPEAKS_FOR = WORDS.add("SPEAKS_FOR");

  /** Is its ally. */
  public static final ActorRelation ALLIED_WITH = WORDS.add("ALLIED_WITH");

  /** Builds closer ties with it, which does not make it an ally. */
  public static final ActorRelation STRENGTHENS_TIES_WITH = WORDS.add("STRENGTHENS_TIES_WITH");

  /** Is its enemy. */
  public static final ActorRelation HOSTILE_TO = WORDS.add("HOSTILE_TO");

  /** Is the same under another name. */
  public static final ActorRelation SAME_AS = WORDS.add("SAME_AS");

  /** Is somebody else, however similar the names are. */
  public static final ActorRelation NOT_SAME_AS = WORDS.add("NOT_SAME_AS");

  /** The vocabulary: its known words, and how others are read. */
  public static final OpenVocabulary<ActorRelation> VOCABULARY = WORDS.build();

  private ActorRelation(String word, int rank) {
    super(word, rank);
  }

  /**
   * The word with this spelling.
   *
   * @param word a known word, or one of the user's own as {@code scheme:word}
   * @throws IllegalArgumentException if it is neither
   */
  public static ActorRelation of(String word) {
    return VOCABULARY.of(word);
  }
}
