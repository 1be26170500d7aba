package org.parley.event;

import org.parley.vocabulary.OpenVocabulary;
import org.parley.vocabulary.OpenWord;

/** The status of an event: said to have happened, planned, threatened. */
public final class EventStatus extends OpenWord<EventStatus> {
  private static final OpenVocabulary.Builder<EventStatus> WORDS =
      OpenVocabulary.named("the status of an event", EventStatus::new);

  /** Said to have happened, or to be happening. */
  public static final EventStatus ACTUAL = WORDS.add("ACTUAL");

  /** Spoken of as a possibility. */
  public static final EventStatus HYPOTHETICAL = WORDS.add("HYPOTHETICAL");

  /** Asked for: a withdrawal that somebody demands. */
  public static final EventStatus REQUESTED = WORDS.add("REQUESTED");

  /** Threatened. */
  public static final EventStatus THREATENED = WORDS.add("THREATENED");

  /** Planned or announced. */
  public static final EventStatus PLANNED = WORDS.add("PLANNED");

  /** A kind of event, not a particular one: "acts that could kill civilians". */
  public static final EventStatus GENERIC = WORDS.add("GENERIC");

  /** The vocabulary: its known words, and how others are read. */
  public static final OpenVocabulary<EventStatus> VOCABULARY = WORDS.build();

  private EventStatus(String word, int rank) {
    super(word, rank);
  }

  /**
   * The word with this spelling.
   *
   * @param word a known word, or one of the user's own as {@code scheme:word}
   * @throws IllegalArgumentException if it is neither
   */
  public static EventStatus of(String word) {
    return VOCABULARY.of(word);
  }
}
