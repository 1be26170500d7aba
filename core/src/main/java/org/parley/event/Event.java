package org.parley.event;

import static org.parley.Requirement.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.code.Code;
import org.parley.extension.Extensible;
import org.parley.extension.Extensions;
import org.parley.marking.Marking;
import org.parley.time.When;

/**
 * Something that is said to have happened, to be going on, or to be demanded, planned or feared.
 *
 * <p>An event is an anchor, not a fact: what is disputed about it (how many, who, whether at all)
 * is expressed in claims that refer to it.
 */
@Value.Immutable
@ModelStyle
public abstract class Event implements Extensible {
  Event() {}

  /** The id. */
  public abstract EventId id();

  /** The event's type in an outside scheme. */
  public abstract Optional<Code> type();

  /** A short name of it. */
  public abstract String name();

  /** Whether it is said to have happened. */
  public abstract EventStatus status();

  /** The time, as precisely as it was said. */
  public abstract Optional<When> when();

  /** The place, as precisely as it was said. */
  public abstract Optional<Where> where();

  /** The actors that have a part in it. */
  public abstract ImmutableList<Participation> participants();

  /** The larger event that it belongs to. */
  public abstract Optional<EventId> partOf();

  /** The event's codes in outside schemes. */
  public abstract ImmutableSet<Code> codes();

  /** The restriction on who may see the event. */
  public abstract Optional<Marking> marking();

  /** The members that the model does not know. */
  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Override
  public abstract Event withExtensions(Extensions extensions);

  /** A copy with another id. */
  public abstract Event withId(EventId id);

  /** A copy with other participants. */
  public abstract Event withParticipants(Iterable<? extends Participation> participants);

  /** A copy as part of another event, or of none. */
  public abstract Event withPartOf(Optional<? extends EventId> partOf);

  /**
   * An event that is said to have happened.
   *
   * @throws IllegalArgumentException if the id is not a line of text, or the name is blank
   */
  public static Event of(String id, String name) {
    return builder().id(EventId.of(id)).name(name).status(EventStatus.ACTUAL).build();
  }

  /** Starts an event. */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    require(!name().isBlank(), "the name of an event must not be blank", "name", name());
  }

  /**
   * Builds an event.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing, or
   * if the name is blank.
   */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}
  }
}
