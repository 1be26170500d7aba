package org.parley.event;

/** The part that an actor has in an event. */
public enum ParticipantRole {
  /** Began it: the attacker. */
  INITIATOR(true),
  /** It was aimed at: the attacked. */
  TARGET(true),
  /** One side of a clash in which nobody is said to have begun. */
  SIDE_A(true),
  /** The other side of such a clash. */
  SIDE_B(true),
  /** Suffered from it, whether it was aimed at or not. */
  VICTIM(true),
  /** A party whose side was not said. */
  PARTY(true),
  /** Took a side without being the one that acted. */
  ALLY(true),
  /** Called for it: the organiser of a demonstration. */
  ORGANISER(true),
  /** An authority that has to do with it in office: the police at a demonstration. */
  OFFICIAL(false),
  /** Mediated. */
  MEDIATOR(false),
  /** Saw it. */
  WITNESS(false);

  private final boolean party;

  ParticipantRole(boolean party) {
    this.party = party;
  }

  /** Whether somebody in this role is a party to the event, and so no independent source on it. */
  public boolean isParty() {
    return party;
  }
}
