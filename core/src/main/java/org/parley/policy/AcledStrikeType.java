package org.parley.policy;

import org.parley.code.Code;

/** How ACLED files a strike: its event type and, below it, its sub-event type. */
public enum AcledStrikeType {
  /** A missile or shell that arrives. */
  SHELLING("Explosions/Remote violence", "Shelling/artillery/missile attack"),
  /** What comes from aircraft or drones. */
  AIR_OR_DRONE_STRIKE("Explosions/Remote violence", "Air/drone strike"),
  /** What is intercepted in flight, and an uncrewed drone that is shot down. */
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
