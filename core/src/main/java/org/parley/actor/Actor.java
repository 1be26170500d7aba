package org.parley.actor;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.code.Code;
import org.parley.extension.Extensible;
import org.parley.extension.Extensions;
import org.parley.marking.Marking;

/**
 * Somebody who acts or speaks.
 *
 * <p>An actor is an anchor for claims, not a record of facts: that Iran backs Hezbollah, or that
 * two names mean one group, is itself a claim.
 */
@Value.Immutable
@ModelStyle
public abstract class Actor implements Extensible {
  Actor() {}

  /** The id. */
  public abstract ActorId id();

  /** The kind of actor. */
  public abstract ActorKind kind();

  /** The actor's names, the one to show first. */
  public abstract ImmutableList<Name> names();

  /** The actor's codes in outside schemes. */
  public abstract ImmutableSet<Code> codes();

  /** The restriction on who may see the actor. */
  public abstract Optional<Marking> marking();

  /** The members that the model does not know. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  /** The name to show: the first one, or the id if there is none. */
  public String displayName() {
    return names().isEmpty() ? id().value() : names().get(0).text();
  }

  /**
   * An actor with one name.
   *
   * @throws IllegalArgumentException if the id or the name is not valid
   */
  public static Actor of(String id, ActorKind kind, String name) {
    return builder().id(ActorId.of(id)).kind(kind).addNames(Name.of(name)).build();
  }

  @Override
  public abstract Actor withExtensions(Extensions extensions);

  /** A copy with another id. */
  public abstract Actor withId(ActorId id);

  /** Starts an actor. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds an actor.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing.
   */
  public static final class Builder extends ImmutableActor.Builder {
    Builder() {}
  }
}
