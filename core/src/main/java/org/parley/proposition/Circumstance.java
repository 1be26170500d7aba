package org.parley.proposition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.event.EventId;
import org.parley.event.Where;
import org.parley.time.When;

/** The time, the place or the means of an event. */
@Value.Immutable
@ModelStyle
public abstract non-sealed class Circumstance implements Proposition {
  Circumstance() {}

  /** The event. */
  public abstract EventId event();

  /** The time. */
  public abstract Optional<When> when();

  /** The place. */
  public abstract Optional<Where> where();

  /** The means: "ballistic missiles". */
  public abstract Optional<String> means();

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.circumstance(this);
  }

  /** A copy with another event. */
  public abstract Circumstance withEvent(EventId event);

  /** Starts a circumstance. */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    checkArgument(
        when().isPresent() || where().isPresent() || means().isPresent(),
        "a circumstance must have a time, a place or means, got none of them");
  }

  /**
   * Builds a circumstance.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if it has none of time, place and
   * means.
   */
  public static final class Builder extends ImmutableCircumstance.Builder {
    Builder() {}
  }
}
