package org.parley.reports;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.event.ParticipantRole;

/**
 * The words of the column {@code role}: the relation of a claimant to the event.
 *
 * <p>Some give the claimant a part in the event; {@code independent} records an outsider. The
 * others describe the claimant, for example {@code ngo}, and record nothing about the event. Every
 * word is kept with the claim under its column's name.
 */
public enum ReportRole {
  /** A party whose side was not said. */
  PARTY(ParticipantRole.PARTY),
  /** Did it: the attacker. */
  PERPETRATOR(ParticipantRole.INITIATOR),
  /** Was its target: the attacked. */
  TARGET(ParticipantRole.TARGET),
  /** Suffered from it, whether targeted or not. */
  VICTIM(ParticipantRole.VICTIM),
  /** Supports one of the parties. */
  ALLY(ParticipantRole.ALLY),
  /** Called for it: the organiser of a demonstration. */
  ORGANISER(ParticipantRole.ORGANISER),
  /** Has taken a side without being an ally; treated as an ally. */
  PARTISAN(ParticipantRole.ALLY),
  /** An authority that has to do with it in office. */
  OFFICIAL(ParticipantRole.OFFICIAL),
  /** Saw it. */
  WITNESS(ParticipantRole.WITNESS),
  /** Recorded as an outsider. */
  INDEPENDENT(ParticipantRole.OBSERVER),
  /** A publisher, broadcaster or news agency in its own voice. */
  MEDIA(null),
  /** A non-governmental organisation. */
  NGO(null),
  /** An organisation of states. */
  INTERGOVERNMENTAL(null),
  /** A court or an official inquiry. */
  COURT(null),
  /** A scholar or a dataset of scholars. */
  SCHOLAR(null),
  /** A survey of the people concerned. */
  SURVEY(null),
  /** A state that takes no side. */
  THIRD_STATE(null);

  /** Every role, by its word. */
  static final ReportWords<ReportRole> WORDS = ReportWords.of(values(), ReportRole::word);

  @SuppressWarnings("ImmutableEnumChecker") // a word is immutable
  private final @Nullable ParticipantRole participation;

  ReportRole(@Nullable ParticipantRole participation) {
    this.participation = participation;
  }

  /** The word in the column, for example {@code third_state}. */
  public String word() {
    return ReportWords.lowerCase(this);
  }

  /** The part that it gives the claimant in the event; empty if it only describes the claimant. */
  public Optional<ParticipantRole> participation() {
    return Optional.ofNullable(participation);
  }

  /** The first role that gives the claimant this part in the event; empty if none does. */
  static Optional<ReportRole> giving(ParticipantRole part) {
    return Arrays.stream(values()).filter(role -> part.equals(role.participation)).findFirst();
  }

  /**
   * The role of this word.
   *
   * @param word a word of the column
   * @return the role
   * @throws IllegalArgumentException if it is not one of the words; the message lists them
   */
  public static ReportRole ofWord(String word) {
    return WORDS.parse(word);
  }
}
