package org.parley.attribution;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.parley.actor.ActorId;
import org.parley.source.SourceId;

/**
 * The one whom words bind: an actor, somebody who is only described, or a publication whose
 * publisher is not known.
 */
public sealed interface Principal {
  /** Calls the method for this kind of principal. */
  <T> T match(Cases<T> cases);

  /**
   * One method for each kind of principal.
   *
   * @param <T> what the methods return
   */
  interface Cases<T> {
    /** For an actor. */
    T named(Named principal);

    /** For somebody who is only described. */
    T described(Described principal);

    /** For a publication without a known publisher. */
    T publication(Publication principal);

    /** The cases with a function for each. */
    static <T> Cases<T> of(
        Function<Named, T> named,
        Function<Described, T> described,
        Function<Publication, T> publication) {
      return new Cases<>() {
        @Override
        public T named(Named principal) {
          return named.apply(principal);
        }

        @Override
        public T described(Described principal) {
          return described.apply(principal);
        }

        @Override
        public T publication(Publication principal) {
          return publication.apply(principal);
        }
      };
    }
  }

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
      return cases.named(this);
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
      return cases.described(this);
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
      return cases.publication(this);
    }
  }
}
