package org.parley.reports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.actor.Actor;
import org.parley.actor.ActorId;
import org.parley.actor.ActorKind;
import org.parley.event.Event;
import org.parley.event.EventId;
import org.parley.event.EventStatus;
import org.parley.event.Participation;

/** The events and actors in the rows, and the parts of the actors. */
final class ReportParticipants {
  private static final Comparator<ActorId> BY_ID = Comparator.comparing(ActorId::value);
  private static final Comparator<Participation> ORDER =
      Comparator.comparing(Participation::actor, BY_ID).thenComparing(Participation::role);

  private final Set<ActorId> actors = new TreeSet<>(BY_ID);
  private final TreeMap<EventId, Set<Participation>> parts =
      new TreeMap<>(Comparator.comparing(EventId::value));

  /** Adds the actors of a row; the role is that of the claimants. */
  void add(EventId event, ReportVoice voice, Optional<ReportRole> role) {
    actors.addAll(voice.actors());
    Set<Participation> ofEvent = parts.computeIfAbsent(event, any -> new TreeSet<>(ORDER));
    role.flatMap(ReportRole::participation)
        .ifPresent(
            part ->
                voice
                    .namedPrincipals()
                    .forEach(actor -> ofEvent.add(new Participation(actor, part))));
  }

  /** The actors, with these ones. */
  ImmutableList<Actor> actorsWith(Set<ActorId> publishers) {
    return ImmutableSortedSet.copyOf(BY_ID, Sets.union(actors, publishers)).stream()
        .map(id -> Actor.of(id.value(), ActorKind.UNKNOWN, id.value()))
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Event> events() {
    return parts.entrySet().stream()
        .map(entry -> event(entry.getKey(), entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Event event(EventId id, Set<Participation> participants) {
    return Event.builder()
        .id(id)
        .name(id.value())
        .status(EventStatus.ACTUAL)
        .addAllParticipants(participants)
        .build();
  }
}
