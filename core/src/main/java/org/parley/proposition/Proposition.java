package org.parley.proposition;

import java.util.Optional;

/**
 * The content of a claim, apart from who claims it.
 *
 * <p>A closed set, except for {@link UnknownProposition}, which keeps propositions of newer
 * versions of the library unchanged.
 */
public sealed interface Proposition
    permits Occurrence,
        Measurement,
        Responsibility,
        Circumstance,
        EventLink,
        ActorLink,
        Absence,
        FreeText,
        UnknownProposition {
  /** The kind; empty for a proposition of a type unknown to this version. */
  default Optional<PropositionKind> kind() {
    return PropositionKind.of(this);
  }

  /** The question that it answers; empty for a link, a circumstance or a text. */
  default Optional<Question> answers() {
    return Optional.empty();
  }

  /** Calls the method for this kind of proposition. */
  <T> T match(Cases<T> cases);

  /**
   * One method for each kind of proposition.
   *
   * @param <T> what the methods return
   */
  interface Cases<T> {
    /** For an occurrence. */
    T occurrence(Occurrence said);

    /** For a measurement. */
    T measurement(Measurement said);

    /** For a responsibility. */
    T responsibility(Responsibility said);

    /** For a circumstance. */
    T circumstance(Circumstance said);

    /** For a link of events. */
    T eventLink(EventLink said);

    /** For a link of actors. */
    T actorLink(ActorLink said);

    /** For a question left open. */
    T absence(Absence said);

    /** For a text. */
    T freeText(FreeText said);

    /** For a proposition of a type that this version does not know. */
    T unknown(UnknownProposition said);
  }
}
