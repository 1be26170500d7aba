package org.parley.proposition;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of propositions that this version knows. */
public enum PropositionKind {
  /** Whether an event happened. */
  OCCURRENCE("occurrence", Occurrence.class),
  /** The number of something in an event. */
  MEASUREMENT("measurement", Measurement.class),
  /** The part of an actor in an event. */
  RESPONSIBILITY("responsibility", Responsibility.class),
  /** The time, place or means of an event. */
  CIRCUMSTANCE("circumstance", Circumstance.class),
  /** How one event relates to another. */
  EVENT_LINK("eventLink", EventLink.class),
  /** How one actor relates to another. */
  ACTOR_LINK("actorLink", ActorLink.class),
  /** A question that was left open. */
  ABSENCE("absence", Absence.class),
  /** Words that no other kind expresses. */
  FREE_TEXT("freeText", FreeText.class);

  private static final ImmutableMap<String, PropositionKind> BY_WORD =
      Arrays.stream(values()).collect(toImmutableMap(PropositionKind::word, kind -> kind));

  private final String word;
  private final Class<? extends Proposition> type;

  PropositionKind(String word, Class<? extends Proposition> type) {
    this.word = word;
    this.type = type;
  }

  /** The kind with a name; empty if this version knows no such kind. */
  public static Optional<PropositionKind> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** The kind of a proposition. */
  static Optional<PropositionKind> of(Proposition said) {
    return Arrays.stream(values()).filter(kind -> kind.type.isInstance(said)).findFirst();
  }

  /** The name of the kind in files: {@code measurement}. */
  public String word() {
    return word;
  }

  /** The type of its propositions. */
  public Class<? extends Proposition> type() {
    return type;
  }
}
