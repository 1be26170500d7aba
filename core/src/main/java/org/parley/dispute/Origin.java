package org.parley.dispute;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;
import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.actor.ActorId;

/**
 * The one an answer comes from: the principal who is quoted or, in the narrator's voice, the
 * publisher of the text in which the answer first appeared.
 *
 * <p>Five outlets that carry one spokesman are one origin, and so are four that copied each other;
 * two parties quoted in one article are two.
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
   * @param joint for several at once
   */
  record Cases<T>(
      Function<Speaker, T> speaker,
      Function<Unnamed, T> unnamed,
      Function<Narrator, T> narrator,
      Function<Joint, T> joint) {}

  /**
   * A named principal, or a publisher who speaks in its own voice. Actors that are said to be the
   * same are one.
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
   * A principal who is only described. Two "Western officials" may be two people, so each
   * publication has its own.
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
   * A publication without a recorded publisher that says it in its own voice.
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
   * Several at once: those who make a statement together, or those whose figures a digest is based
   * on.
   *
   * @param members two or more, none of them a joint origin
   */
  record Joint(ImmutableSet<Origin> members) implements Origin {
    private static final Cases<Integer> RANK =
        new Cases<>(speaker -> 0, unnamed -> 1, narrator -> 2, joint -> 3);
    private static final Comparator<Origin> ORDER =
        Comparator.comparing((Origin member) -> member.match(RANK)).thenComparing(Origin::toString);

    /**
     * Puts the members in order.
     *
     * @throws IllegalArgumentException if there are fewer than two, or one is a joint origin
     */
    public Joint {
      members = ImmutableSet.copyOf(ImmutableList.sortedCopyOf(ORDER, members));
      require(members.size() > 1, "a joint origin must have at least two members", members);
      require(
          members.stream().noneMatch(Joint.class::isInstance),
          "a member of a joint origin must not be joint itself",
          members);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.joint().apply(this);
    }

    @Override
    public String toString() {
      return members.stream().map(Origin::toString).collect(Collectors.joining(" & "));
    }
  }

  /**
   * Combines origins: the only one, or a joint origin of all.
   *
   * @throws IllegalArgumentException if there are no origins
   */
  static Origin of(Collection<? extends Origin> origins) {
    ImmutableSet<Origin> members =
        origins.stream().flatMap(origin -> origin.members().stream()).collect(toImmutableSet());
    return members.size() == 1 ? members.iterator().next() : new Joint(members);
  }

  /** The members of a joint origin; for any other, the origin itself. */
  default ImmutableSet<Origin> members() {
    return this instanceof Joint joint ? joint.members() : ImmutableSet.of(this);
  }
}
