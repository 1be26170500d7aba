package org.parley.proposition;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.parley.event.EventId;
import org.parley.quantity.Quantity;

/**
 * The number of something in an event: 200 missiles launched.
 *
 * @param event the event
 * @param measure what is counted
 * @param quantity the number, as it was said
 */
public record Measurement(EventId event, Measure measure, Quantity quantity)
    implements Proposition {
  /** Refuses null. */
  public Measurement {
    requireNonNull(event, "event");
    requireNonNull(measure, "measure");
    requireNonNull(quantity, "quantity");
  }

  @Override
  public Optional<Question> answers() {
    return Optional.of(Question.howMany(event, measure));
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.measurement(this);
  }
}
