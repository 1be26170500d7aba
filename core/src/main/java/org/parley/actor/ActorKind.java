package org.parley.actor;

import org.parley.vocabulary.OpenVocabulary;
import org.parley.vocabulary.OpenWord;

/** The kind of an actor: a state, an armed group, a person. */
public final class ActorKind extends OpenWord<ActorKind> {
  private static final OpenVocabulary.Builder<ActorKind> WORDS =
      OpenVocabulary.named("a kind of actor", ActorKind::new);

  /** A state as a whole: Iran, Israel. */
  public static final ActorKind STATE = WORDS.add("STATE");

  /** A government or an office of it: the Kremlin. */
  public static final ActorKind GOVERNMENT = WORDS.add("GOVERNMENT");

  /** The forces of a state. */
  public static final ActorKind ARMED_FORCES = WORDS.add("ARMED_FORCES");

  /** An armed group that does not belong to a state. */
  public static final ActorKind ARMED_GROUP = WORDS.add("ARMED_GROUP");

  /** An organisation of states. */
  public static final ActorKind INTERGOVERNMENTAL = WORDS.add("INTERGOVERNMENTAL");

  /** A non-governmental organisation. */
  public static final ActorKind NGO = WORDS.add("NGO");

  /** A publisher, broadcaster or news agency. */
  public static final ActorKind MEDIA = WORDS.add("MEDIA");

  /** A single person. */
  public static final ActorKind PERSON = WORDS.add("PERSON");

  /** A population: the civilians of a country. */
  public static final ActorKind POPULATION = WORDS.add("POPULATION");

  /** Several actors that are not named individually: "all sides". */
  public static final ActorKind COLLECTIVE = WORDS.add("COLLECTIVE");

  /** Not known. */
  public static final ActorKind UNKNOWN = WORDS.add("UNKNOWN");

  /** The vocabulary: its known words, and how others are read. */
  public static final OpenVocabulary<ActorKind> VOCABULARY = WORDS.build();

  private ActorKind(String word, int rank) {
    super(word, rank);
  }

  /**
   * The word with this spelling.
   *
   * @param word a known word, or one of the user's own as {@code scheme:word}
   * @throws IllegalArgumentException if it is neither
   */
  public static ActorKind of(String word) {
    return VOCABULARY.of(word);
  }
}
