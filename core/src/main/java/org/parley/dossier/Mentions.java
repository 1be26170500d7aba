package org.parley.dossier;

import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.actor.Actor;
import org.parley.code.Id;
import org.parley.event.Event;
import org.parley.event.EventId;

/**
 * The actors and events that the kept part of a dossier refers to. One that only the withheld part
 * refers to would reveal what was withheld.
 */
final class Mentions {
  private final Set<Id> before = new HashSet<>();
  private final Set<Id> kept = new HashSet<>();

  Mentions(Dossier dossier) {
    dossier.entities().forEach(entity -> mention(entity, before));
  }

  private static void mention(Entity entity, Set<Id> mentioned) {
    Reference.forEachIn(
        entity,
        reference -> {
          if (reference.kind() == EntityKind.ACTOR || reference.kind() == EntityKind.EVENT) {
            mentioned.add(reference.id());
          }
        });
  }

  /** Takes an entity that is kept. */
  void keep(Entity entity) {
    mention(entity, kept);
  }

  /** The events that are kept, with the larger events of those that are; marks them as kept. */
  List<Event> keepEvents(List<Event> allowed) {
    Map<EventId, Event> byId = Maps.uniqueIndex(allowed, Event::id);
    Set<EventId> wholes = new HashSet<>();
    allowed.stream()
        .filter(event -> keeps(event.id()))
        .forEach(event -> addWholes(event, byId, wholes));
    List<Event> events =
        allowed.stream().filter(event -> keeps(event.id()) || wholes.contains(event.id())).toList();
    events.forEach(event -> keep(Entity.of(event)));
    return events;
  }

  private static void addWholes(Event part, Map<EventId, Event> byId, Set<EventId> wholes) {
    Optional<EventId> whole = part.partOf();
    while (whole.isPresent() && wholes.add(whole.get())) {
      whole = Optional.ofNullable(byId.get(whole.get())).flatMap(Event::partOf);
    }
  }

  /** Whether an actor is referred to by what is kept, or was not referred to at all. */
  boolean keeps(Actor actor) {
    return keeps(actor.id());
  }

  private boolean keeps(Id id) {
    return kept.contains(id) || !before.contains(id);
  }
}
