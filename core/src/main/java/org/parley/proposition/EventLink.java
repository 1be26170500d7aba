package org.parley.proposition;

import static java.util.Objects.requireNonNull;

import org.parley.event.EventId;

/**
 * A relation of one event to another: the strike of April was retaliation for an earlier one.
 *
 * @param from the first event
 * @param relation the relation of the first event to the second
 * @param to the second event
 */
public record EventLink(EventId from, EventRelation relation, EventId to) implements Proposition {
  /** Refuses null. */
  public EventLink {
    requireNonNull(from, "from");
    requireNonNull(relation, "relation");
    requireNonNull(to, "to");
  }

  @Override
  public <T> T match(Cases<T> cases) {
    return cases.eventLink(this);
  }
}
