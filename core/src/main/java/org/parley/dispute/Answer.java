package org.parley.dispute;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.parley.actor.ActorId;
import org.parley.proposition.Measure;
import org.parley.quantity.Quantity;

/** An answer to a question. */
public sealed interface Answer {
  /**
   * The answer without the words in which a number was given; answers with the same count are then
   * equal.
   */
  default Answer withoutWords() {
    return this;
  }

  /** Applies the function for this kind of answer. */
  <T> T match(Cases<T> cases);

  /**
   * A function for each kind of answer.
   *
   * @param <T> what the functions return
   * @param amount for a number of things
   * @param responsibleActor for an actor
   * @param happened for "it happened"
   * @param leftOpen for a question that was left open
   */
  record Cases<T>(
      Function<Amount, T> amount,
      Function<ResponsibleActor, T> responsibleActor,
      Function<Happened, T> happened,
      Function<LeftOpen, T> leftOpen) {}

  /** Whether the question is answered rather than left open. */
  default boolean isGiven() {
    return true;
  }

  /**
   * A number of something.
   *
   * @param measure what was counted, which may be narrower or broader than the question
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
      return cases.amount().apply(this);
    }

    @Override
    public Amount withoutWords() {
      return new Amount(measure, quantity.withoutWords());
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
      return cases.responsibleActor().apply(this);
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
      return cases.happened().apply(this);
    }

    @Override
    public String toString() {
      return "it happened";
    }
  }

  /** The question was left open: "gave no figure". No zero, and no silence either. */
  record LeftOpen() implements Answer {
    @Override
    public boolean isGiven() {
      return false;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.leftOpen().apply(this);
    }

    @Override
    public String toString() {
      return "left open";
    }
  }
}
