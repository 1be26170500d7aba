package org.parley.actor;

/** What sort of actor it is. */
public enum ActorKind {
  /** A state as a whole: Iran, Israel. */
  STATE,
  /** A government or an office of it: the Kremlin. */
  GOVERNMENT,
  /** The forces of a state. */
  ARMED_FORCES,
  /** An armed group that is no state's forces. */
  ARMED_GROUP,
  /** An organisation of states. */
  INTERGOVERNMENTAL,
  /** A non-governmental organisation. */
  NGO,
  /** A publisher, broadcaster or news agency. */
  MEDIA,
  /** A single person. */
  PERSON,
  /** A population: the civilians of a country. */
  POPULATION,
  /** Several actors that are not named one by one: "all sides". */
  COLLECTIVE,
  /** Not known. */
  UNKNOWN
}
