package org.parley.proposition;

import org.parley.vocabulary.OpenVocabulary;
import org.parley.vocabulary.OpenWord;

/** The relation of one event to another, as somebody claims it. */
public final class EventRelation extends OpenWord<EventRelation> {
  private static final OpenVocabulary.Builder<EventRelation> WORDS =
      OpenVocabulary.named("a relation of events", EventRelation::new);

  /** Was retaliation for it. */
  public static final EventRelation RETALIATION_FOR = WORDS.add("RETALIATION_FOR");

  /** Was caused by it. */
  public static final EventRelation CAUSED_BY = WORDS.add("CAUSED_BY");

  /** Was later than it. */
  public static final EventRelation FOLLOWS = WORDS.add("FOLLOWS");

  /** A turn away from it to something else. */
  public static final EventRelation SHIFT_FROM = WORDS.add("SHIFT_FROM");

  /** A part of it. */
  public static final EventRelation PART_OF = WORDS.add("PART_OF");

  /** The vocabulary: its known words, and how others are read. */
  public static final OpenVocabulary<EventRelation> VOCABULARY = WORDS.build();

  private EventRelation(String word, int rank) {
    super(word, rank);
  }

  /**
   * The word with this spelling.
   *
   * @param word a known word, or one of the user's own as {@code scheme:word}
   * @throws IllegalArgumentException if it is neither
   */
  public static EventRelation of(String word) {
    return VOCABULARY.of(word);
  }
}
