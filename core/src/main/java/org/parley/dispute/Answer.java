package org.parley.dispute;

import static java.util.Objects.requireNonNull;

import org.parley.actor.ActorId;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantity;

/** An answer to a question. */
public sealed interface Answer {
  /** Calls the method for this kind of answer. */
  <T> T match(Cases<T> cases);

  /**
   * One method for each kind of answer.
   *
   * @param <T> what the methods return
   */
  interface Cases<T> {
    /** For a number of things. */
    T amount(Amount answer);

    /** For an actor. */
    T responsibleActor(ResponsibleActor answer);

    /** For "it happened". */
    T happened(Happened answer);

    /** For a question that was left open. */
    T leftOpen(LeftOpen answer);
  }

  /**
   * So many.
   *
   * @param measure what was counted, which may be narrower or broader than what was asked
   * @param quantity how many
   */
  record Amount(Measure measure, Quantity quantity) implements Answer {
    /** Refuses null. */
    public Amount {
      requireNonNull(measure, "measure");
      requireNonNull(quantity, "quantity");
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.amount(this);
    }

    @Override
    public String toString() {
      return quantity + " " + measure;
    }
  }

  /**
   * This actor.
   *
   * @param actor the actor
   * @param name its name
   */
  record ResponsibleActor(ActorId actor, String name) implements Answer {
    /** Refuses null. */
    public ResponsibleActor {
      requireNonNull(actor, "actor");
      requireNonNull(name, "name");
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.responsibleActor(this);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** It happened. */
  record Happened() implements Answer {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.happened(this);
    }

    @Override
    public String toString() {
      return "it happened";
    }
  }

  /** The question was left open: "gave no figure". No zero, and no silence either. */
  record LeftOpen() implements Answer {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.leftOpen(this);
    }

    @Override
    public String toString() {
      return "left open";
    }
  }
}
