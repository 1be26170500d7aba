package org.parley.attribution;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.parley.actor.ActorId;
import org.parley.source.SourceId;

/**
 * The one bound by some words: an actor, somebody who is only described, or a publication whose
 * publisher is unknown.
 */
public sealed interface Principal {
  /** Applies the function for this kind of principal. */
  <T> T match(Cases<T> cases);

  /**
   * A function for each kind of principal.
   *
   * @param <T> what the functions return
   * @param named for an actor
   * @param described for somebody who is only described
   * @param publication for a publication without a known publisher
   */
  record Cases<T>(
      Function<Named, T> named,
      Function<Described, T> described,
      Function<Publication, T> publication) {}

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
    public <T> T match(Cases<T> cases) {
      return cases.named().apply(this);
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
    public <T> T match(Cases<T> cases) {
      return cases.described().apply(this);
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
    public <T> T match(Cases<T> cases) {
      return cases.publication().apply(this);
    }
  }
}
