package org.parley.proposition;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;

/** A proposition without its answer: how many, who, whether at all. */
public sealed interface Question {
  /** The event that is asked about. */
  EventId event();

  /** How many of a measure there were in an event. */
  static Question howMany(EventId event, Measure measure) {
    return new HowMany(event, measure);
  }

  /** Who had this part in an event. */
  static Question who(EventId event, ParticipantRole role) {
    return new Who(event, role);
  }

  /** Whether an event happened. */
  static Question whether(EventId event) {
    return new Whether(event);
  }

  /** The question that a proposition answers; none for a link, a circumstance or a text. */
  static Optional<Question> answeredBy(Proposition proposition) {
    if (proposition instanceof Measurement said) {
      return Optional.of(howMany(said.event(), said.measure()));
    }
    if (proposition instanceof Responsibility said) {
      return Optional.of(who(said.event(), said.role()));
    }
    return proposition instanceof Occurrence said
        ? Optional.of(whether(said.event()))
        : Optional.empty();
  }

  /** What the function for its kind gives. */
  <T> T match(Function<HowMany, T> howMany, Function<Who, T> who, Function<Whether, T> whether);

  /**
   * How many.
   *
   * @param event the event
   * @param measure what is counted
   */
  record HowMany(EventId event, Measure measure) implements Question {
    /** Refuses null. */
    public HowMany {
      requireNonNull(event, "event");
      requireNonNull(measure, "measure");
    }

    @Override
    public <T> T match(
        Function<HowMany, T> howMany, Function<Who, T> who, Function<Whether, T> whether) {
      return howMany.apply(this);
    }
  }

  /**
   * Who.
   *
   * @param event the event
   * @param role the part that is asked for
   */
  record Who(EventId event, ParticipantRole role) implements Question {
    /** Refuses null. */
    public Who {
      requireNonNull(event, "event");
      requireNonNull(role, "role");
    }

    @Override
    public <T> T match(
        Function<HowMany, T> howMany, Function<Who, T> who, Function<Whether, T> whether) {
      return who.apply(this);
    }
  }

  /**
   * Whether at all.
   *
   * @param event the event
   */
  record Whether(EventId event) implements Question {
    /** Refuses null. */
    public Whether {
      requireNonNull(event, "event");
    }

    @Override
    public <T> T match(
        Function<HowMany, T> howMany, Function<Who, T> who, Function<Whether, T> whether) {
      return whether.apply(this);
    }
  }
}
