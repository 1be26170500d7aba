package org.parley.attribution;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.parley.actor.ActorId;
import org.parley.source.SourceId;

/** Whom words bind: an actor, somebody who is only described, or a publication without a name. */
public sealed interface Principal {
  /** What the function for its kind gives. */
  <T> T match(
      Function<Named, T> named, Function<Described, T> described, Function<Publication, T> text);

  /**
   * An actor.
   *
   * @param actor the actor
   */
  record Named(ActorId actor) implements Principal {
    /** Refuses null. */
    public Named {
      requireNonNull(actor, "actor");
    }

    @Override
    public <T> T match(
        Function<Named, T> named, Function<Described, T> described, Function<Publication, T> text) {
      return named.apply(this);
    }
  }

  /**
   * Somebody who is described and not named: "a Western official".
   *
   * @param descriptor the words of the description
   */
  record Described(String descriptor) implements Principal {
    /** Refuses null. */
    public Described {
      requireNonNull(descriptor, "descriptor");
    }

    @Override
    public <T> T match(
        Function<Named, T> named, Function<Described, T> described, Function<Publication, T> text) {
      return described.apply(this);
    }
  }

  /**
   * A publication whose publisher is not known.
   *
   * @param source the publication
   */
  record Publication(SourceId source) implements Principal {
    /** Refuses null. */
    public Publication {
      requireNonNull(source, "source");
    }

    @Override
    public <T> T match(
        Function<Named, T> named, Function<Described, T> described, Function<Publication, T> text) {
      return text.apply(this);
    }
  }
}
