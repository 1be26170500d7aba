package org.parley.dispute;

import static java.util.Objects.requireNonNull;

import org.parley.actor.ActorId;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantity;

/** An answer to a question. */
public sealed interface Answer {
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
  record Doer(ActorId actor, String name) implements Answer {
    /** Refuses null. */
    public Doer {
      requireNonNull(actor, "actor");
      requireNonNull(name, "name");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** It happened. */
  record Happened() implements Answer {
    @Override
    public String toString() {
      return "it happened";
    }
  }

  /** The question was left open: "gave no figure". No zero, and no silence either. */
  record LeftOpen() implements Answer {
    @Override
    public String toString() {
      return "left open";
    }
  }
}
