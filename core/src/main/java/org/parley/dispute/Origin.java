package org.parley.dispute;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Optional;
import org.parley.actor.ActorId;

/**
 * Whoever an answer comes from: the principal who is quoted or, where nobody is, the publication.
 *
 * <p>Five outlets that carry one spokesman are one origin; two parties quoted in one article are
 * two.
 */
public sealed interface Origin {
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
    ImmutableSet<Origin> distinct = ImmutableSet.copyOf(origins);
    return areSpeakers(distinct) ? distinct.size() : countApart(distinct);
  }

  private static boolean areSpeakers(ImmutableSet<Origin> origins) {
    for (Origin origin : origins) {
      if (!(origin instanceof Speaker)) {
        return false;
      }
    }
    return true;
  }

  private static int countApart(ImmutableSet<Origin> distinct) {
    int count = Publication.count(narrating(distinct));
    ImmutableListMultimap<String, Unnamed> unnamed =
        Multimaps.index(
            distinct.stream().filter(Unnamed.class::isInstance).map(Unnamed.class::cast).toList(),
            Unnamed::descriptor);
    for (Collection<Unnamed> alike : unnamed.asMap().values()) {
      count = Math.addExact(count, countUnnamed(alike));
    }
    long speakers = distinct.stream().filter(Speaker.class::isInstance).count();
    return Math.addExact(count, Math.toIntExact(speakers));
  }

  private static ImmutableSet<Publication> narrating(Collection<Origin> origins) {
    return origins.stream()
        .filter(Narrator.class::isInstance)
        .map(origin -> ((Narrator) origin).publication())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static int countUnnamed(Collection<Unnamed> alike) {
    ImmutableSet<Publication> publications =
        alike.stream()
            .flatMap(origin -> origin.publication().stream())
            .collect(ImmutableSet.toImmutableSet());
    return Math.max(1, Publication.count(publications));
  }
}
