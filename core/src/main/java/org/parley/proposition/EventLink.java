package org.parley.proposition;

import static java.util.Objects.requireNonNull;

import org.parley.event.EventId;

/**
 * That one event stands in a relation to another: the strike of April was retaliation for an
 * earlier one.
 *
 * @param from the event that is spoken of
 * @param relation what it is to the other
 * @param to the other
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
