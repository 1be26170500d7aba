package org.parley.proposition;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.parley.event.EventId;
import org.parley.event.ParticipantRole;

/** A proposition without its answer: how many, who, whether at all. */
public sealed interface Question {
  /** The event that is asked about. */
  EventId event();

  /** Asks how many of a measure there were in an event. */
  static Question howMany(EventId event, Measure measure) {
    return new HowMany(event, measure);
  }

  /** Asks who had this part in an event. */
  static Question who(EventId event, ParticipantRole role) {
    return new Who(event, role);
  }

  /** Asks whether an event happened. */
  static Question whether(EventId event) {
    return new Whether(event);
  }

  /** The same question without a scope; only a count has one. */
  Question unscoped();

  /** Applies the function for this kind of question. */
  <T> T match(Cases<T> cases);

  /**
   * A function for each kind of question.
   *
   * @param <T> what the functions return
   * @param howMany for "how many"
   * @param who for "who"
   * @param whether for "whether at all"
   */
  record Cases<T>(
      Function<HowMany, T> howMany, Function<Who, T> who, Function<Whether, T> whether) {}

  /**
   * A question for a number.
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
    public HowMany unscoped() {
      return new HowMany(event, measure.unscoped());
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.howMany().apply(this);
    }
  }

  /**
   * A question for an actor.
   *
   * @param event the event
   * @param role the part that the actor had
   */
  record Who(EventId event, ParticipantRole role) implements Question {
    /** Refuses null. */
    public Who {
      requireNonNull(event, "event");
      requireNonNull(role, "role");
    }

    @Override
    public Who unscoped() {
      return this;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.who().apply(this);
    }
  }

  /**
   * A question whether an event happened.
   *
   * @param event the event
   */
  record Whether(EventId event) implements Question {
    /** Refuses null. */
    public Whether {
      requireNonNull(event, "event");
    }

    @Override
    public Whether unscoped() {
      return this;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.whether().apply(this);
    }
  }
}
