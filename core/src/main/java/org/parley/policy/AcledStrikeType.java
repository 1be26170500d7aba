package org.parley.policy;

import org.parley.code.Code;

/** ACLED's classification of a strike: its event type and its sub-event type. */
public enum AcledStrikeType {
  /** A missile or shell that arrives. */
  SHELLING("Explosions/Remote violence", "Shelling/artillery/missile attack"),
  /** A strike by aircraft or drones. */
  AIR_OR_DRONE_STRIKE("Explosions/Remote violence", "Air/drone strike"),
  /** An interception in flight, or the downing of an uncrewed drone. */
  DISRUPTED("Strategic developments", "Disrupted weapons use");

  private final String eventType;
  private final String subEventType;

  AcledStrikeType(String eventType, String subEventType) {
    this.eventType = eventType;
    this.subEventType = subEventType;
  }

  /** The event type: {@code Explosions/Remote violence}. */
  public String eventType() {
    return eventType;
  }

  /** The sub-event type: {@code Air/drone strike}. */
  public String subEventType() {
    return subEventType;
  }

  /** Both as a code, {@code acled:Strategic developments : Disrupted weapons use}. */
  public Code code() {
    return new Code("acled", eventType + " : " + subEventType);
  }
}
