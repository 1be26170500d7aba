package org.parley.reports;

import com.google.common.collect.ImmutableList;
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

/** The events that the rows name, the claimants, and who has which part in what. */
final class ReportParticipants {
  private static final Comparator<ActorId> BY_ID = Comparator.comparing(ActorId::value);
  private static final Comparator<Participation> ORDER =
      Comparator.comparing(Participation::actor, BY_ID).thenComparing(Participation::role);

  private final Set<ActorId> claimants = new TreeSet<>(BY_ID);
  private final TreeMap<EventId, Set<Participation>> parts =
      new TreeMap<>(Comparator.comparing(EventId::value));

  void add(EventId event, ActorId claimant, Optional<ReportRole> role) {
    claimants.add(claimant);
    Set<Participation> ofEvent = parts.computeIfAbsent(event, any -> new TreeSet<>(ORDER));
    role.flatMap(ReportRole::participation)
        .map(part -> new Participation(claimant, part))
        .ifPresent(ofEvent::add);
  }

  ImmutableList<Actor> actors() {
    return claimants.stream()
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
