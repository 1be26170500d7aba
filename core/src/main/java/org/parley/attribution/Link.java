package org.parley.attribution;

import static org.parley.Requirement.require;

import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.actor.ActorId;
import org.parley.source.SourceId;

/** One link of the chain from a speaker to a reader. */
@Value.Immutable
@ModelStyle
public abstract class Link {
  Link() {}

  /** The actor, if named. */
  public abstract Optional<ActorId> actor();

  /** A description of the actor, if not named: "a Western official". */
  public abstract Optional<String> descriptor();

  /** The actor's role in the chain. */
  public abstract LinkRole role();

  /** The principal they spoke for: a spokesman's words bind his office. */
  public abstract Optional<ActorId> onBehalfOf();

  /** The publication in which they did it. */
  public abstract Optional<SourceId> source();

  /** The word that introduced it: "said", "claimed", "according to". */
  public abstract Optional<String> cue();

  /** A link by an actor. */
  public static Link of(ActorId actor, LinkRole role) {
    return builder().actor(actor).role(role).build();
  }

  /**
   * A copy with another actor, or none.
   *
   * @throws IllegalArgumentException if the link would have both an actor and a descriptor, or no
   *     actor, descriptor or source
   */
  public abstract Link withActor(Optional<? extends ActorId> actor);

  /** A copy with another principal, or none. */
  public abstract Link withOnBehalfOf(Optional<? extends ActorId> onBehalfOf);

  /**
   * A copy with another source, or none.
   *
   * @throws IllegalArgumentException if the link would have no actor, descriptor or source
   */
  public abstract Link withSource(Optional<? extends SourceId> source);

  /** A link by an actor in a publication. */
  public static Link of(ActorId actor, LinkRole role, SourceId source) {
    return builder().actor(actor).role(role).source(source).build();
  }

  /** Starts a link. */
  public static Builder builder() {
    return new Builder();
  }

  /** The principal whom the words of this link bind. */
  public Principal principal() {
    return onBehalfOf()
        .or(this::actor)
        .<Principal>map(Principal.Named::new)
        .or(() -> descriptor().map(Principal.Described::new))
        .orElseGet(() -> new Principal.Publication(source().orElseThrow()));
  }

  @Value.Check
  void check() {
    require(
        actor().isEmpty() || descriptor().isEmpty(),
        "a link must not have both an actor and a descriptor",
        "actor",
        actor(),
        "descriptor",
        descriptor());
    require(
        actor().isPresent() || descriptor().isPresent() || source().isPresent(),
        "a link must have an actor, a descriptor or a source",
        "role",
        role());
    require(
        descriptor().map(words -> !words.isBlank()).orElse(true),
        "a descriptor must not be blank",
        "descriptor",
        descriptor().orElse(""));
  }

  /**
   * Builds a link.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing, if
   * it has both an actor and a descriptor, if it has none of actor, descriptor and source, or if a
   * part is blank.
   */
  public static final class Builder extends ImmutableLink.Builder {
    Builder() {}
  }
}
