package org.parley.record;

import java.util.Optional;
import org.immutables.value.Value;
import org.parley.ModelStyle;
import org.parley.event.Event;
import org.parley.time.When;

/** The event that a verdict is about. */
@Value.Immutable
@ModelStyle
public abstract class EventRecord {
  EventRecord() {}

  /** Its name. */
  public abstract String name();

  /** When it happened, if that is known. */
  public abstract Optional<When> when();

  static EventRecord of(Event event) {
    return builder().name(event.name()).when(event.when()).build();
  }

  /** Starts a record. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a record.
   *
   * <p>{@code build()} throws an {@link IllegalArgumentException} if a required part is missing.
   */
  public static final class Builder extends ImmutableEventRecord.Builder {
    Builder() {}
  }
}
