package org.parley.proposition;

import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.actor.ActorId;
import org.parley.time.When;

/** A relation of one actor to another: Iran backs Hezbollah. */
@Value.Immutable
@ModelStyle
public abstract non-sealed class ActorLink implements Proposition {
  ActorLink() {}

  /** The actor that is spoken of. */
  public abstract ActorId from();

  /** The relation. */
  public abstract ActorRelation relation();

  /** The other. */
  public abstract ActorId to();

  /** When the relation holds. */
  public abstract Optional<When> during();

  /** A link that is said to hold without a time. */
  public static ActorLink of(ActorId from, ActorRelation relation, ActorId to) {
    return builder().from(from).relation(relation).to(to).build();
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.actorLink(this);
  }

  /** A copy with another actor that is spoken of. */
  public abstract ActorLink withFrom(ActorId from);

  /** A copy with another actor at the other end. */
  public abstract ActorLink withTo(ActorId to);

  /** Starts a link. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a link.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing.
   */
  public static final class Builder extends ImmutableActorLink.Builder {
    Builder() {}
  }
}
