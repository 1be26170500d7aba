package org.parley.event;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import org.parley.vocabulary.OpenVocabulary;
import org.parley.vocabulary.OpenWord;

/** The part that an actor has in an event. */
public final class ParticipantRole extends OpenWord<ParticipantRole> {
  private static final OpenVocabulary.Builder<ParticipantRole> WORDS =
      OpenVocabulary.named("a role in an event", ParticipantRole::new);

  /** Started it: the attacker. */
  public static final ParticipantRole INITIATOR = WORDS.add("INITIATOR");

  /** Was its target: the attacked. */
  public static final ParticipantRole TARGET = WORDS.add("TARGET");

  /** One side of a clash that neither side is said to have started. */
  public static final ParticipantRole SIDE_A = WORDS.add("SIDE_A");

  /** The other side of such a clash. */
  public static final ParticipantRole SIDE_B = WORDS.add("SIDE_B");

  /** Suffered from it, whether targeted or not. */
  public static final ParticipantRole VICTIM = WORDS.add("VICTIM");

  /** A party whose side was not said. */
  public static final ParticipantRole PARTY = WORDS.add("PARTY");

  /** Supported a side without acting; not a party. */
  public static final ParticipantRole ALLY = WORDS.add("ALLY");

  /** Called for it: the organiser of a demonstration. */
  public static final ParticipantRole ORGANISER = WORDS.add("ORGANISER");

  /** An authority that has to do with it in office: the police at a demonstration. */
  public static final ParticipantRole OFFICIAL = WORDS.add("OFFICIAL");

  /** Mediated. */
  public static final ParticipantRole MEDIATOR = WORDS.add("MEDIATOR");

  /** Saw it. */
  public static final ParticipantRole WITNESS = WORDS.add("WITNESS");

  /** Recorded as an outsider to the event: a state that takes no side, a scholar. */
  public static final ParticipantRole OBSERVER = WORDS.add("OBSERVER");

  /** The vocabulary: its known words, and how others are read. */
  public static final OpenVocabulary<ParticipantRole> VOCABULARY = WORDS.build();

  /** The roles of parties before the others, and then by their spelling. */
  public static final Comparator<ParticipantRole> PARTIES_FIRST =
      Comparator.comparing(ParticipantRole::isParty)
          .reversed()
          .thenComparing(ParticipantRole::word);

  private static final ImmutableSet<ParticipantRole> PARTIES =
      ImmutableSet.of(INITIATOR, TARGET, SIDE_A, SIDE_B, VICTIM, PARTY, ORGANISER);

  private ParticipantRole(String word, int rank) {
    super(word, rank);
  }

  /**
   * The word with this spelling.
   *
   * @param word a known word, or one of the user's own as {@code scheme:word}
   * @throws IllegalArgumentException if it is neither
   */
  public static ParticipantRole of(String word) {
    return VOCABULARY.of(word);
  }

  /**
   * Whether somebody in this role is a party to the event, and so not an independent source on it.
   * A role unknown to this version is not that of a party.
   */
  public boolean isParty() {
    return PARTIES.contains(this);
  }
}
