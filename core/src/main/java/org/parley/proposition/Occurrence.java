package org.parley.proposition;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parley.event.EventId;

/**
 * The proposition that an event happened.
 *
 * @param event the event
 */
public record Occurrence(EventId event) implements Proposition {
  /** Refuses null. */
  public Occurrence {
    requireNonNull(event, "event");
  }

  @Override
  public Optional<Question> answers() {
    return Optional.of(Question.whether(event));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.occurrence(this);
  }
}
