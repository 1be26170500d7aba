package org.parley.dispute;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.parley.actor.ActorId;

/**
 * The one an answer comes from: the principal who is quoted or, where nobody is, the publication.
 *
 * <p>Five outlets that carry one spokesman are one origin; two parties quoted in one article are
 * two.
 */
public sealed interface Origin {
  /** Applies the function for this kind of origin. */
  <T> T match(Cases<T> cases);

  /**
   * A function for each kind of origin.
   *
   * @param <T> what the functions return
   * @param speaker for a named principal
   * @param unnamed for a principal who is only described
   * @param narrator for a publication in its own voice
   */
  record Cases<T>(
      Function<Speaker, T> speaker, Function<Unnamed, T> unnamed, Function<Narrator, T> narrator) {}

  /**
   * A named principal. Actors that are said to be the same are one.
   *
   * @param actor the principal
   */
  record Speaker(ActorId actor) implements Origin {
    /** Refuses null. */
    public Speaker {
      requireNonNull(actor, "actor");
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.speaker().apply(this);
    }

    @Override
    public String toString() {
      return actor.value();
    }
  }

  /**
   * A principal who is only described. The words alone do not say that two "Western officials" are
   * one, so each publication has its own.
   *
   * @param descriptor the words of the description
   * @param publication the text in which they are described, if known
   */
  record Unnamed(String descriptor, Optional<Publication> publication) implements Origin {
    /** Refuses null. */
    public Unnamed {
      requireNonNull(descriptor, "descriptor");
      requireNonNull(publication, "publication");
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.unnamed().apply(this);
    }

    @Override
    public String toString() {
      return descriptor + publication.map(text -> " in " + text).orElse("");
    }
  }

  /**
   * A publication that says it in its own voice.
   *
   * @param publication the publication
   */
  record Narrator(Publication publication) implements Origin {
    /** Refuses null. */
    public Narrator {
      requireNonNull(publication, "publication");
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.narrator().apply(this);
    }

    @Override
    public String toString() {
      return publication.toString();
    }
  }

  /**
   * How many origins there are among these. A digest is not counted beside a text that it digests.
   *
   * @param origins the origins, in any order and with repetitions
   * @return their number
   */
  static int count(Collection<? extends Origin> origins) {
    return OriginCount.of(ImmutableSet.copyOf(origins));
  }
}
