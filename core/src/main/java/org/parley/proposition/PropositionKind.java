package org.parley.proposition;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of propositions that this version knows. */
public enum PropositionKind {
  /** That an event happened. */
  OCCURRENCE("occurrence", Occurrence.class),
  /** How many of something there were in an event. */
  MEASUREMENT("measurement", Measurement.class),
  /** Which part an actor had in an event. */
  RESPONSIBILITY("responsibility", Responsibility.class),
  /** When, where or by what means an event happened. */
  CIRCUMSTANCE("circumstance", Circumstance.class),
  /** How one event relates to another. */
  EVENT_LINK("eventLink", EventLink.class),
  /** How one actor relates to another. */
  ACTOR_LINK("actorLink", ActorLink.class),
  /** That a question was left open. */
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

  /** The kind with a name; none if this version knows no such kind. */
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
